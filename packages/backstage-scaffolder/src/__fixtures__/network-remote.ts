import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDefinition, synthesise } from 'cdktf-private-ecr';
import git from 'isomorphic-git';
import { treeWith } from '../git/tree-with';

/** The definition of the example organisation, with ranges for spokes. */
export const DEFINITION = fs
  .readFileSync(path.resolve(__dirname, '../../../../apps/example/infra/private-ecr.yaml'), 'utf8')
  .replaceAll('    dns: zones\n', '    dns: profile\n    spokeCidrs: [10.64.0.0/16]\n');

const PERSON = {
  name: 'Network team',
  email: 'network@example.org',
  timestamp: 1_700_000_000,
  timezoneOffset: 0,
};

const made: string[] = [];
afterAll(() => made.forEach(folder => fs.rmSync(folder, { recursive: true, force: true })));

/** A bare repository on this machine. */
export interface NetworkRemote {
  readonly url: string;
  readonly folder: string;
  head(branch?: string): Promise<string>;
  /** The branches beside `main`. */
  branches(): Promise<readonly string[]>;
  text(branch: string, file: string): Promise<string>;
  files(branch: string): Promise<readonly string[]>;
  message(branch: string): Promise<string>;
  /** How many commits a branch has that `main` has not. */
  commits(branch: string): Promise<number>;
  /** A further commit on `main`, as somebody else's merge. */
  commit(files: Readonly<Record<string, string>>, branch?: string): Promise<string>;
  /** Puts what a branch has on `main`, as a commit of its own. The branch stays. */
  merge(branch: string): Promise<void>;
  /** Deletes every branch but `main`. */
  clean(): Promise<void>;
}

/** Makes a bare repository whose `main` has these files. It goes when the tests are over. */
export async function aRemote(files: Readonly<Record<string, string>>): Promise<NetworkRemote> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-remote-'));
  const gitdir = path.join(folder, 'network.git');
  made.push(folder);
  const options = { fs, gitdir };
  await git.init({ fs, dir: gitdir, gitdir, bare: true, defaultBranch: 'main' });
  const resolve = (branch: string) => git.resolveRef({ ...options, ref: `refs/heads/${branch}` });
  const commit = async (changes: Readonly<Record<string, string>>, branch = 'main') => {
    const parent = await resolve(branch).catch(() => undefined);
    const before =
      parent === undefined ? undefined : (await git.readCommit({ ...options, oid: parent })).commit.tree;
    const tree = await treeWith(options, before, new Map(Object.entries(changes)));
    const oid = await git.writeCommit({
      ...options,
      commit: {
        tree,
        parent: parent === undefined ? [] : [parent],
        message: 'The network\n',
        author: PERSON,
        committer: PERSON,
      },
    });
    await git.writeRef({ ...options, ref: `refs/heads/${branch}`, value: oid, force: true });
    return oid;
  };
  await commit(files);
  return {
    url: pathToFileURL(gitdir).href,
    folder: gitdir,
    head: (branch = 'main') => resolve(branch),
    branches: async () => {
      const all = await git.listBranches(options);
      return all.filter(branch => branch !== 'main').sort();
    },
    text: async (branch, file) => {
      const { blob } = await git.readBlob({ ...options, oid: await resolve(branch), filepath: file });
      return Buffer.from(blob).toString('utf8');
    },
    files: branch => filesOf(options, branch),
    message: async branch =>
      (await git.readCommit({ ...options, oid: await resolve(branch) })).commit.message,
    commits: async branch => {
      const [own, main] = await Promise.all([branch, 'main'].map(ref => git.log({ ...options, ref })));
      const known = new Set(main?.map(({ oid }) => oid));
      return (own ?? []).filter(({ oid }) => !known.has(oid)).length;
    },
    commit,
    merge: async branch => {
      const { commit: tip } = await git.readCommit({ ...options, oid: await resolve(branch) });
      const oid = await git.writeCommit({
        ...options,
        commit: { ...tip, parent: [await resolve('main')], author: PERSON, committer: PERSON },
      });
      await git.writeRef({ ...options, ref: 'refs/heads/main', value: oid, force: true });
    },
    clean: async () => {
      for (const branch of await git.listBranches(options)) {
        if (branch !== 'main') await git.deleteBranch({ ...options, ref: branch });
      }
    },
  };
}

/** Every file of a branch, by its path. */
async function filesOf(
  options: { fs: typeof fs; gitdir: string },
  branch: string,
): Promise<readonly string[]> {
  const paths = (await git.walk({
    ...options,
    trees: [git.TREE({ ref: branch })],
    map: async (filepath, [entry]) => ((await entry?.type()) === 'blob' ? filepath : undefined),
  })) as readonly string[];
  return [...paths].sort();
}

/** Makes the network's repository as the pipeline keeps it: the definition and everything that follows from it. */
export function aNetworkRemote(definition = DEFINITION): Promise<NetworkRemote> {
  const { files } = synthesise(parseDefinition(definition), { traces: false });
  return aRemote({ 'private-ecr.yaml': definition, ...Object.fromEntries(files) });
}
