import type fs from 'node:fs';

/** Who made a commit. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** Where objects are read and written, as isomorphic-git takes it. */
export interface GitOptions {
  readonly fs: typeof fs;
  readonly gitdir: string;
}

/** Objects on this machine, and the branches of the remote they go to. */
export interface GitFolder {
  readonly options: GitOptions;
  /** The branch that is applied. */
  readonly branch: string;
  head(): Promise<string>;
  /** The commit of a branch of the remote, or undefined where there is none. */
  remoteCommit(branch: string): Promise<string | undefined>;
  /** The branches of the remote whose names begin so. */
  branches(prefix: string): Promise<readonly string[]>;
  messageOf(commit: string, branch: string): Promise<string>;
  /** Tells whether the branch is new; one that is there stays as it is. */
  createBranch(branch: string, commit: string): Promise<boolean>;
  /** Tells whether the branch was there, at that commit. */
  deleteBranch(branch: string, commit: string): Promise<boolean>;
  close(): Promise<void>;
}
