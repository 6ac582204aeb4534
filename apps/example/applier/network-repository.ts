import fs from 'node:fs';
import { treeWith } from '@private-ecr/backstage-plugin-scaffolder-backend-module-private-ecr/tree-with';
import git from 'isomorphic-git';
import { DEFINITION, type Definitions, mergeDriverFor } from './merge-driver';

/** The branch that is applied. */
export const MAIN = 'main';
/** What branches of requests begin with. */
const REQUESTS = 'private-ecr/';

const PERSON = { name: 'Network of the example', email: 'network@localhost' };

/** The bare repository of the network, to which the portal pushes branches. */
export class NetworkRepository {
  private readonly options: { readonly fs: typeof fs; readonly gitdir: string };

  constructor(readonly folder: string) {
    this.options = { fs, gitdir: folder };
  }

  get exists(): boolean {
    return fs.existsSync(this.folder);
  }

  /** Makes it anew, with one commit of these texts by their paths. */
  async seed(files: ReadonlyMap<string, string>): Promise<void> {
    fs.rmSync(this.folder, { recursive: true, force: true });
    const beside = `${this.folder}.new`;
    fs.rmSync(beside, { recursive: true, force: true });
    const options = { fs, gitdir: beside };
    await git.init({ fs, dir: beside, gitdir: beside, bare: true, defaultBranch: MAIN });
    const tree = await treeWith(options, undefined, files);
    const moment = { timestamp: Math.floor(Date.now() / 1000), timezoneOffset: 0 };
    const person = { ...PERSON, ...moment };
    const commit = { tree, parent: [], message: 'The network\n', author: person, committer: person };
    const value = await git.writeCommit({ ...options, commit });
    await git.writeRef({ ...options, ref: `refs/heads/${MAIN}`, value });
    fs.renameSync(beside, this.folder);
  }

  /** The commit of a branch. */
  head(branch = MAIN): Promise<string> {
    return git.resolveRef({ ...this.options, ref: `refs/heads/${branch}` });
  }

  async text(file: string, commit?: string): Promise<string> {
    const oid = commit ?? (await this.head());
    const { blob } = await git.readBlob({ ...this.options, oid, filepath: file });
    return Buffer.from(blob).toString('utf8');
  }

  /** The files of requested networks' Resources, by the name of the team. */
  async resources(): Promise<ReadonlyMap<string, string>> {
    const oid = await this.head();
    const { tree } = await git.readTree({ ...this.options, oid });
    if (!tree.some(({ path }) => path === 'catalog')) return new Map();
    const folder = await git.readTree({ ...this.options, oid, filepath: 'catalog' });
    const found = new Map<string, string>();
    for (const { path } of folder.tree) {
      const team = /^network-(.+)\.yaml$/.exec(path)?.[1];
      if (team !== undefined) found.set(team, await this.text(`catalog/${path}`, oid));
    }
    return found;
  }

  /** Branches of requests that wait to be merged, with their commits. */
  async waiting(): Promise<ReadonlyMap<string, string>> {
    const branches = await git.listBranches(this.options);
    const found = new Map<string, string>();
    // A name that ends so is no branch: somebody is just writing one.
    for (const branch of branches.filter(name => name.startsWith(REQUESTS) && !name.endsWith('.lock')))
      found.set(branch, await this.head(branch));
    return found;
  }

  /**
   * Merges a branch as it is at a commit, and deletes it.
   *
   * @throws where it conflicts with what was merged since it was made
   */
  async merge(branch: string, commit: string): Promise<void> {
    const mergeDriver = mergeDriverFor(await this.definitions(commit));
    await git.merge({
      ...this.options,
      ours: MAIN,
      theirs: commit,
      author: PERSON,
      message: `Merge ${branch}\n`,
      mergeDriver,
    });
    await git.deleteBranch({ ...this.options, ref: branch });
  }

  private async definitions(commit: string): Promise<Definitions> {
    const head = await this.head();
    const [base] = (await git.findMergeBase({ ...this.options, oids: [head, commit] })) as readonly string[];
    if (base === undefined) throw new Error(`${commit} has no commit in common with ${MAIN}`);
    const [before, ours, theirs] = await Promise.all([
      this.text(DEFINITION, base),
      this.text(DEFINITION, head),
      this.text(DEFINITION, commit),
    ]);
    return { base: before, ours, theirs };
  }
}
