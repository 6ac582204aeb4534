import { mockServices } from '@backstage/backend-test-utils';
import type { AllocationAnswer } from '@private-ecr/core';
import { fileURLToPath } from 'node:url';
import { aRemote, type NetworkRemote } from '../__fixtures__/network-remote';
import { BareFolder } from '../git/bare-folder';
import { Repository } from '../git/repository';
import { messageOf } from './request-trailer';
import { tidyBranches, tidyEveryMs } from './tidy-branches';

const GRACE_MS = 60_000;
const before = (ms: number) => new Date(Date.now() - ms).toISOString();

type Request = Partial<AllocationAnswer> | undefined;

/** What a request is, and whether its branch stays. */
const REQUESTS: readonly [what: string, request: Request, stays: boolean][] = [
  ['was given back', { state: 'released' }, false],
  ['ended a while ago', { state: 'reserved', expiresAt: before(2 * GRACE_MS) }, false],
  ['ended just now', { state: 'reserved', expiresAt: before(GRACE_MS / 2) }, true],
  ['is under way', { state: 'reserved', expiresAt: before(-GRACE_MS) }, true],
  ['was made', { state: 'confirmed', confirmedAt: before(GRACE_MS) }, true],
  ['was made, and its network has ended', { state: 'released', confirmedAt: before(GRACE_MS) }, true],
  ['has no range', undefined, true],
];

async function aBranch(message: string, branch = 'private-ecr/add-returns') {
  const remote = await aRemote({ 'private-ecr.yaml': 'a' });
  const folder = new Repository(new BareFolder(fileURLToPath(remote.url), 'main'));
  const commit = await folder.commit({
    parent: await remote.head(),
    files: new Map([['private-ecr.yaml', 'b']]),
    removed: [],
    message,
    author: { name: 'Private ECR', email: 'private-ecr@example.org' },
    timestamp: 1_700_000_000,
  });
  await folder.createBranch(branch, commit);
  return { remote, folder };
}

async function tidied({ folder, remote }: { folder: Repository; remote: NetworkRemote }, request: Request) {
  await tidyBranches({
    withRepository: async (_signal, work) => work(folder),
    find: async () => request as AllocationAnswer | undefined,
    logger: mockServices.logger.mock(),
    graceMs: GRACE_MS,
  });
  return await remote.branches();
}

describe('a branch of a request', () => {
  test.each(REQUESTS)('that %s', async (_what, request, stays) => {
    const message = messageOf({ title: 'Network of returns', text: '', requestId: 'task-1' });
    expect(await tidied(await aBranch(message), request)).toEqual(stays ? ['private-ecr/add-returns'] : []);
  });
});

test.each([
  ['a commit of somebody else at its tip', 'Fix the range\n', 'private-ecr/add-returns'],
  [
    'a name that is not of a request',
    messageOf({ title: 'a', text: '', requestId: 'task-1' }),
    'returns/private-ecr/add',
  ],
])('a branch with %s stays', async (_what, message, branch) => {
  expect(await tidied(await aBranch(message, branch), { state: 'released' })).toEqual([branch]);
});

test.each([
  [undefined, 900_000],
  [{ hours: 1, minutes: 1, seconds: 1 }, 3_661_000],
])('every %j', (tidyEvery, milliseconds) => {
  expect(tidyEveryMs({ tidyEvery })).toBe(milliseconds);
});
