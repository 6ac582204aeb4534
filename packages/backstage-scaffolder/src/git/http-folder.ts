import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ForwardedError } from '@backstage/errors';
import git, { type AuthCallback, type GitHttpRequest, type HttpClient } from 'isomorphic-git';
import http from 'isomorphic-git/http/node';
import type { GitFolder, GitOptions } from './git-folder';

/** How long a server may be silent. Hooks of a push take their time, and Node gives up after 5 seconds by itself. */
const SILENCE_MS = 300_000;

const patientHttp: HttpClient = {
  request: options => http.request({ ...options, fetchOptions: { timeout: SILENCE_MS } } as GitHttpRequest),
};

/** Where a repository is served, and who asks for it. */
export interface HttpFolderOptions {
  readonly url: string;
  readonly branch: string;
  readonly credentials?: { readonly username: string; readonly password: string } | undefined;
}

/** A repository that is served over HTTP: the branch that is applied, without a work tree, in a folder of its own. */
export class HttpFolder implements GitFolder {
  readonly options: GitOptions;
  readonly branch: string;

  private constructor(
    gitdir: string,
    private readonly remote: HttpFolderOptions,
  ) {
    this.options = { fs, gitdir };
    this.branch = remote.branch;
  }

  /** @throws where the remote cannot be read */
  static async open(remote: HttpFolderOptions): Promise<HttpFolder> {
    const gitdir = await fs.promises.mkdtemp(path.join(os.tmpdir(), 'private-ecr-git-'));
    const folder = new HttpFolder(gitdir, remote);
    try {
      await git.clone({
        ...folder.options,
        ...folder.wire(),
        dir: gitdir,
        url: remote.url,
        ref: remote.branch,
        singleBranch: true,
        noCheckout: true,
        noTags: true,
      });
      return folder;
    } catch (error) {
      await folder.close();
      throw new ForwardedError(`${remote.url}, branch ${remote.branch}, cannot be read`, error);
    }
  }

  head(): Promise<string> {
    return git.resolveRef({ ...this.options, ref: `refs/remotes/origin/${this.branch}` });
  }

  async remoteCommit(branch: string): Promise<string | undefined> {
    const refs = await git.listServerRefs({
      ...this.wire(),
      url: this.remote.url,
      prefix: `refs/heads/${branch}`,
    });
    return refs.find(({ ref }) => ref === `refs/heads/${branch}`)?.oid;
  }

  async branches(prefix: string): Promise<readonly string[]> {
    const refs = await git.listServerRefs({
      ...this.wire(),
      url: this.remote.url,
      prefix: `refs/heads/${prefix}`,
    });
    return refs.map(({ ref }) => ref.slice('refs/heads/'.length));
  }

  async messageOf(commit: string, branch: string): Promise<string> {
    await git.fetch({
      ...this.options,
      ...this.wire(),
      url: this.remote.url,
      remoteRef: branch,
      ref: branch,
      singleBranch: true,
      tags: false,
    });
    return (await git.readCommit({ ...this.options, oid: commit })).commit.message;
  }

  async createBranch(branch: string, commit: string): Promise<boolean> {
    if ((await this.remoteCommit(branch)) !== undefined) return false;
    // A name on this machine alone, which no other push of this folder has.
    const ref = `refs/private-ecr/${commit}`;
    await git.writeRef({ ...this.options, ref, value: commit, force: true });
    try {
      await git.push({
        ...this.options,
        ...this.wire(),
        url: this.remote.url,
        ref,
        remoteRef: `refs/heads/${branch}`,
      });
      return true;
    } catch (error) {
      // The server is told that the branch is new, and refuses it where it is not by then.
      const there = await this.remoteCommit(branch);
      if (there === undefined) throw error;
      return there === commit;
    }
  }

  async deleteBranch(branch: string, commit: string): Promise<boolean> {
    if ((await this.remoteCommit(branch)) !== commit) return false;
    await git.push({
      ...this.options,
      ...this.wire(),
      url: this.remote.url,
      remoteRef: `refs/heads/${branch}`,
      delete: true,
    });
    return true;
  }

  async close(): Promise<void> {
    await fs.promises.rm(this.options.gitdir, { recursive: true, force: true });
  }

  /**
   * How the server is spoken to, and always to the end: an error that is thrown into isomorphic-git’s progress is caught by
   * nobody. Nobody is asked for a password a second time: one that is wrong is an error.
   */
  private wire(): {
    http: HttpClient;
    onAuth?: AuthCallback;
    onAuthFailure: AuthCallback;
  } {
    const { credentials } = this.remote;
    return {
      http: patientHttp,
      ...(credentials && { onAuth: () => credentials }),
      onAuthFailure: () => ({ cancel: true }),
    };
  }
}
