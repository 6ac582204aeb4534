import fs from 'node:fs';
import path from 'node:path';
import git from 'isomorphic-git';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { GitFolder, GitOptions } from './git-folder';

/** How often, and how long apart, a lock that somebody else holds is tried for. */
const LOCK_ATTEMPTS = 50;
const LOCK_PAUSE_MS = 20;

/** A bare repository on this machine. Its references are changed under git's own locks, so that others may use it. */
export class BareFolder implements GitFolder {
  readonly options: GitOptions;

  constructor(
    gitdir: string,
    readonly branch: string,
  ) {
    this.options = { fs, gitdir };
  }

  async head(): Promise<string> {
    const commit = await this.remoteCommit(this.branch);
    if (commit !== undefined) return commit;
    throw new NotFoundError(
      `privateEcr.gitops.repository: ${this.options.gitdir} has no branch ${this.branch}; push the network to it, or name another branch`,
    );
  }

  async remoteCommit(branch: string): Promise<string | undefined> {
    try {
      return await git.resolveRef({ ...this.options, ref: `refs/heads/${branch}` });
    } catch (error) {
      if (error instanceof Error && error.name === 'NotFoundError') return undefined;
      throw error;
    }
  }

  async branches(prefix: string): Promise<readonly string[]> {
    const all = await git.listBranches(this.options);
    return all.filter(branch => branch.startsWith(prefix));
  }

  async messageOf(commit: string): Promise<string> {
    return (await git.readCommit({ ...this.options, oid: commit })).commit.message;
  }

  createBranch(branch: string, commit: string): Promise<boolean> {
    return this.locked(branch, async lock => {
      if ((await this.remoteCommit(branch)) !== undefined) return false;
      await fs.promises.writeFile(lock, `${commit}\n`);
      await fs.promises.rename(lock, this.fileOf(branch));
      return true;
    });
  }

  deleteBranch(branch: string, commit: string): Promise<boolean> {
    return this.locked(branch, async lock => {
      const isThere = (await this.remoteCommit(branch)) === commit;
      if (!isThere) return false;
      await git.deleteRef({ ...this.options, ref: `refs/heads/${branch}` });
      await fs.promises.rm(lock);
      return true;
    });
  }

  async close(): Promise<void> {
    // The repository is not ours to remove.
  }

  private fileOf(branch: string): string {
    return path.join(this.options.gitdir, 'refs', 'heads', ...branch.split('/'));
  }

  /** As git does it: who makes the lock may change the reference, and the lock itself becomes the new one. */
  private async locked(branch: string, work: (lock: string) => Promise<boolean>): Promise<boolean> {
    const lock = `${this.fileOf(branch)}.lock`;
    await fs.promises.mkdir(path.dirname(lock), { recursive: true });
    for (let attempt = 1; ; attempt += 1) {
      try {
        await fs.promises.writeFile(lock, '', { flag: 'wx' });
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        if (attempt === LOCK_ATTEMPTS) {
          throw new ConflictError(
            `branch: found ${lock}, by which somebody changes ${branch}, or was ended while doing so; allowed: a branch that nobody changes; fix: ask again, and have that file removed where it is still there`,
          );
        }
        await new Promise(resolve => setTimeout(resolve, LOCK_PAUSE_MS));
      }
    }
    let isDone = false;
    try {
      isDone = await work(lock);
      return isDone;
    } finally {
      // Where the work was done, the lock is gone, and one that is there is somebody else's.
      if (!isDone) await fs.promises.rm(lock, { force: true });
    }
  }
}
