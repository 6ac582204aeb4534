import { ConflictError, InputError } from '@backstage/errors';
import git from 'isomorphic-git';
import type { Author, GitFolder } from './git-folder';
import { treeWith } from './tree-with';

/** More than a busy network's repository gets while a range is reserved. */
const RECENT_COMMITS = 500;

/** What a commit of a request is made of. */
export interface CommitOptions {
  /** The commit that the files were made for, of which it is the child. */
  readonly parent: string;
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of files and folders that are no more. */
  readonly removed: readonly string[];
  readonly message: string;
  readonly author: Author;
  /** Seconds since 1970. The same commit made again has the same id. */
  readonly timestamp: number;
}

/** A branch as the remote has it. */
export interface RemoteBranch {
  readonly commit: string;
  readonly message: string;
}

/**
 * A remote repository. Commits are made of trees, without a work tree: no file name of a repository ever meets this
 * machine's file system.
 */
export class Repository {
  constructor(private readonly folder: GitFolder) {}

  /** The commit at the tip of the branch that is applied. */
  head(): Promise<string> {
    return this.folder.head();
  }

  /** The text of a file, or undefined where the commit has none at that path. */
  async read(commit: string, path: string): Promise<string | undefined> {
    try {
      const { blob } = await git.readBlob({ ...this.folder.options, oid: commit, filepath: path });
      return Buffer.from(blob).toString('utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** The names in a folder; none where the commit has no such folder. */
  async list(commit: string, path: string): Promise<readonly string[]> {
    try {
      const { tree } = await git.readTree({ ...this.folder.options, oid: commit, filepath: path });
      return tree.map(entry => entry.path);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  /** Writes a commit; nothing refers to it yet. */
  async commit(options: CommitOptions): Promise<string> {
    const { parent, files, removed, message, author, timestamp } = options;
    const { commit } = await git.readCommit({ ...this.folder.options, oid: parent });
    const tree = await treeWith(this.folder.options, commit.tree, files, removed);
    if (tree === commit.tree) {
      throw new InputError(
        'nothing changes: the repository has what is asked for already; there is nothing to push',
      );
    }
    const person = { ...author, timestamp, timezoneOffset: 0 };
    return await git.writeCommit({
      ...this.folder.options,
      commit: { tree, parent: [parent], message, author: person, committer: person },
    });
  }

  /** The branch of the remote, or undefined where it has none of that name. */
  async branch(name: string): Promise<RemoteBranch | undefined> {
    const commit = await this.folder.remoteCommit(name);
    if (commit === undefined) return undefined;
    return { commit, message: await this.folder.messageOf(commit, name) };
  }

  /** The branches of the remote whose names begin so. */
  branches(prefix: string): Promise<readonly string[]> {
    return this.folder.branches(prefix);
  }

  /** What the last commits up to this one say, the newest first. */
  async messages(commit: string): Promise<readonly string[]> {
    const log = await git.log({ ...this.folder.options, ref: commit, depth: RECENT_COMMITS });
    return log.map(entry => entry.commit.message);
  }

  /** Whether two commits have the same files. */
  async isSame(one: string, other: string): Promise<boolean> {
    const [a, b] = await Promise.all(
      [one, other].map(oid => git.readCommit({ ...this.folder.options, oid })),
    );
    return a?.commit.tree === b?.commit.tree;
  }

  /** Makes a branch of the remote. @throws ConflictError where it has one of that name by now */
  async createBranch(name: string, commit: string): Promise<void> {
    if (name === this.folder.branch) {
      throw new InputError(
        `branch: found "${name}", which is applied; allowed: another branch; fix: name a new one`,
      );
    }
    if (!(await this.folder.createBranch(name, commit))) {
      throw new ConflictError(
        `the repository has the branch ${name} by now; merge it or delete it, then ask again`,
      );
    }
  }

  /** Deletes a branch of the remote that is still at the commit. Tells whether it did. */
  async deleteBranch(name: string, commit: string): Promise<boolean> {
    if (name === this.folder.branch) return false;
    return await this.folder.deleteBranch(name, commit);
  }

  /** Removes what was made on this machine to talk to it. */
  close(): Promise<void> {
    return this.folder.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && ['NotFoundError', 'ObjectTypeError'].includes(error.name);
}
