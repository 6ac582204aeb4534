import fs from 'node:fs';
import path from 'node:path';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { aRemote, type NetworkRemote } from '../__fixtures__/network-remote';
import { gitServerMissing, serveGit } from '../__fixtures__/git-server';
import { openRepository } from './open-repository';
import type { Repository } from './repository';

const USER = { username: 'private-ecr', password: 'a-password-of-a-test' };
const BRANCH = 'private-ecr/add-returns';
const integrations = ScmIntegrations.fromConfig(new ConfigReader({}));
const missing = gitServerMissing();

const open = (url: string, password = USER.password) =>
  openRepository(
    { url, branch: 'main', definition: 'private-ecr.yaml', credentials: { ...USER, password } },
    integrations,
  );

/** A commit of two new files, without one that was there. */
async function aCommit(
  repository: Repository,
  changes: { parent?: string; text?: string; message?: string } = {},
) {
  return await repository.commit({
    parent: changes.parent ?? (await repository.head()),
    files: new Map([
      ['private-ecr.yaml', changes.text ?? 'teams: [returns]\n'],
      ['stacks/eu-central-1/team-returns/cdk.tf.json', '{}\n'],
    ]),
    removed: ['stacks/eu-central-1/team-old', 'catalog/none.yaml'],
    message: changes.message ?? 'Network of returns\n\nPrivate-ECR-Request: task-1\n',
    author: { name: 'Private ECR', email: 'private-ecr@example.org' },
    timestamp: 1_700_000_100,
  });
}

interface Place {
  readonly name: string;
  /** Why it cannot be tested here. */
  readonly skipped?: string | undefined;
  readonly serve: (remote: NetworkRemote) => Promise<{ url: string; close: () => Promise<void> }>;
}

const PLACES: readonly Place[] = [
  { name: 'in a folder', serve: async ({ url }) => ({ url, close: async () => undefined }) },
  { name: 'over HTTP', skipped: missing, serve: ({ folder }) => serveGit(folder, USER) },
];

const titleOf = ({ name, skipped }: Place) => `${name}${skipped === undefined ? '' : ` skipped: ${skipped}`}`;

const here = PLACES.filter(({ skipped }) => skipped === undefined);
const elsewhere = PLACES.filter(({ skipped }) => skipped !== undefined);

const testElsewhere = elsewhere.length === 0 ? test : test.skip;
testElsewhere(`every place is tested here${elsewhere.map(place => `; ${titleOf(place)}`).join('')}`, () => {
  expect(elsewhere).toEqual([]);
});

describe.each(here.map(place => [titleOf(place), place] as const))('a repository %s', (_title, { serve }) => {
  let remote: NetworkRemote;
  let url: string;
  let repository: Repository;
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    remote = await aRemote({
      'private-ecr.yaml': 'teams: []\n',
      'README.md': 'The network\n',
      'stacks/eu-central-1/team-old/cdk.tf.json': '{}\n',
    });
    const served = await serve(remote);
    url = served.url;
    repository = await open(url);
    closing.push(() => repository.close(), served.close);
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });
  afterEach(async () => {
    for (const branch of await remote.branches())
      await repository.deleteBranch(branch, await remote.head(branch));
  });

  test('is read as its branch has it', async () => {
    const head = await repository.head();
    expect(head).toBe(await remote.head());
    expect(await repository.read(head, 'private-ecr.yaml')).toBe('teams: []\n');
    expect(await repository.read(head, 'none.yaml')).toBeUndefined();
    expect(await repository.read(head, 'stacks')).toBeUndefined();
    expect(await repository.list(head, 'stacks/eu-central-1')).toEqual(['team-old']);
    expect(await repository.list(head, 'none')).toEqual([]);
  });

  test('gets a branch with what changed, and nothing else changes', async () => {
    const commit = await aCommit(repository);
    await repository.createBranch(BRANCH, commit);
    expect(await remote.head(BRANCH)).toBe(commit);
    expect(await remote.files(BRANCH)).toEqual([
      'README.md',
      'private-ecr.yaml',
      'stacks/eu-central-1/team-returns/cdk.tf.json',
    ]);
    expect(await remote.text(BRANCH, 'private-ecr.yaml')).toBe('teams: [returns]\n');
    expect(await repository.branch(BRANCH)).toEqual({
      commit,
      message: 'Network of returns\n\nPrivate-ECR-Request: task-1\n',
    });
  });

  test('gets the same commit where it is made again', async () => {
    expect(await aCommit(repository)).toBe(await aCommit(repository));
  });

  test('names its branches that begin so', async () => {
    await repository.createBranch(BRANCH, await aCommit(repository));
    expect(await repository.branches('private-ecr/')).toEqual([BRANCH]);
    expect(await repository.branches('private-ecr/change')).toEqual([]);
  });

  test('tells what its last commits say, the newest first', async () => {
    const [newest, before] = await repository.messages(
      await aCommit(repository, { message: 'The newest\n' }),
    );
    expect([newest, before]).toEqual(['The newest\n', 'The network\n']);
  });

  test('tells commits of the same files from others', async () => {
    const [one, again, other] = [
      await aCommit(repository),
      await aCommit(repository, { message: 'Asked for again\n' }),
      await aCommit(repository, { text: 'teams: [other]\n' }),
    ];
    expect(again).not.toBe(one);
    expect(await repository.isSame(one, again)).toBe(true);
    expect(await repository.isSame(one, other)).toBe(false);
  });

  test('keeps a branch that is there', async () => {
    await repository.createBranch(BRANCH, await aCommit(repository));
    const other = await aCommit(repository, { text: 'teams: [other]\n' });
    await expect(repository.createBranch(BRANCH, other)).rejects.toThrow(`has the branch ${BRANCH} by now`);
    expect(await remote.text(BRANCH, 'private-ecr.yaml')).toBe('teams: [returns]\n');
  });

  test('deletes a branch only where it is as it was', async () => {
    const commit = await aCommit(repository);
    await repository.createBranch(BRANCH, commit);
    expect(await repository.deleteBranch(BRANCH, await repository.head())).toBe(false);
    expect(await remote.branches()).toEqual([BRANCH]);
    expect(await repository.deleteBranch(BRANCH, commit)).toBe(true);
    expect(await repository.deleteBranch(BRANCH, commit)).toBe(false);
    expect(await remote.branches()).toEqual([]);
  });

  test('never has the branch that is applied pushed or deleted', async () => {
    const head = await remote.head();
    await expect(repository.createBranch('main', await aCommit(repository))).rejects.toThrow(
      'which is applied',
    );
    expect(await repository.deleteBranch('main', head)).toBe(false);
    expect(await remote.head()).toBe(head);
  });

  test('takes a commit of what it was a while ago', async () => {
    const before = await remote.head();
    await remote.commit({ 'private-ecr.yaml': 'teams: [somebody]\n' });
    const again = await open(url);
    closing.unshift(() => again.close());
    const commit = await aCommit(again, { parent: before });
    await again.createBranch('private-ecr/add-late', commit);
    expect(await remote.head('private-ecr/add-late')).toBe(commit);
  });

  test('refuses a commit that changes nothing', async () => {
    const parent = await repository.head();
    const same = repository.commit({
      parent,
      files: new Map([['README.md', 'The network\n']]),
      removed: [],
      message: 'x',
      author: { name: 'x', email: 'x@x' },
      timestamp: 0,
    });
    await expect(same).rejects.toThrow('nothing changes');
  });

  test('of many who push the same branch at once, one does', async () => {
    const commits = await Promise.all(
      Array.from({ length: 8 }, (_, index) => aCommit(repository, { text: `teams: [n${index}]\n` })),
    );
    const pushes = await Promise.allSettled(commits.map(commit => repository.createBranch(BRANCH, commit)));
    expect(pushes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = commits[pushes.findIndex(({ status }) => status === 'fulfilled')];
    expect(await remote.head(BRANCH)).toBe(winner);
  });
});

const describeServer = missing === undefined ? describe : describe.skip;
describeServer('a server', () => {
  test('that refuses the password is told of, without the password', async () => {
    const remote = await aRemote({ 'private-ecr.yaml': '' });
    const served = await serveGit(remote.folder, USER);
    const refused = await open(served.url, 'another-password').catch((error: unknown) => String(error));
    await served.close();
    expect(refused).toContain('cannot be read');
    expect(refused).not.toContain('another-password');
  });
});

test('a branch that is not there is named, with what to do', async () => {
  const remote = await aRemote({ 'private-ecr.yaml': '' });
  const config = { url: remote.url, branch: 'trunk', definition: 'private-ecr.yaml' };
  await expect((await openRepository(config, integrations)).head()).rejects.toThrow(/no branch trunk; push/);
});

test('a branch that somebody has been changing for too long is named, with what to do', async () => {
  const remote = await aRemote({ 'private-ecr.yaml': '' });
  const repository = await open(remote.url);
  const commit = await aCommit(repository);
  const lock = path.join(remote.folder, 'refs/heads', `${BRANCH}.lock`);
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  fs.writeFileSync(lock, '');
  await expect(repository.createBranch(BRANCH, commit)).rejects.toThrow(
    `branch: found ${lock}, by which somebody changes ${BRANCH}, or was ended while doing so; allowed: a branch that nobody changes; fix: ask again, and have that file removed where it is still there`,
  );
});
