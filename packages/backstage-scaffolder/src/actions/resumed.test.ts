import { mockServices } from '@backstage/backend-test-utils';
import type { AllocationAnswer } from '@private-ecr/core';
import { withTeam } from 'cdktf-private-ecr';
import { DEFINITION } from '../__fixtures__/network-remote';
import type { ActionServices } from '../action-services';
import type { RemoteBranch } from '../git/repository';
import { messageOf } from '../tasks/request-trailer';
import { TaskUndo } from '../tasks/task-undo';
import { createActions } from '.';

/** What the backend and the repository have when a task goes on, and what becomes of it. */
interface Situation {
  readonly requests: Map<string, AllocationAnswer['state']>;
  readonly branches: Map<string, RemoteBranch>;
  /** What is applied. */
  readonly definition?: string;
}

const TASK = 'task-1';
const BRANCH = 'private-ecr/add-returns';
const OWN = { commit: 'a'.repeat(40), message: messageOf({ title: 'a', text: '', requestId: TASK }) };

/** The same files, as another task asked for them. */
const SAME = { commit: 'b'.repeat(40), message: messageOf({ title: 'a', text: '', requestId: 'task-0' }) };
const OTHER = { commit: 'c'.repeat(40), message: SAME.message };

/** A process that has just taken a task up: it knows what is stored, and nothing of what an earlier one did. */
function aProcess({ requests, branches, definition }: Situation, checkpoints = new Map<string, unknown>()) {
  const answer = (requestId: string) => {
    const state = requests.get(requestId);
    return state && { requestId, name: 'returns', cidr: '10.0.1.0/24', state };
  };
  const become = (state: AllocationAnswer['state']) => async (requestId: string) => {
    requests.set(requestId, state);
    return answer(requestId);
  };
  const undo = new TaskUndo();
  const outputs = new Map<string, unknown>();
  const actions = createActions({
    config: { repository: { url: 'file:///network.git', definition: 'private-ecr.yaml' }, author: {} },
    undo,
    links: undefined,
    client: () => ({
      find: async (requestId: string) => answer(requestId),
      held: async () => [...requests.keys()].flatMap(requestId => answer(requestId) ?? []),
      confirm: become('confirmed'),
      release: become('released'),
    }),
    withRepository: async (_signal: unknown, work: (repository: object) => Promise<unknown>) =>
      work({
        branch: async (name: string) => branches.get(name),
        deleteBranch: async (name: string) => branches.delete(name),
        commit: async () => OWN.commit,
        head: async () => 'e'.repeat(40),
        read: async () => definition,
        isSame: async (one: string, other: string) =>
          [OWN.commit, SAME.commit].includes(one) && other === OWN.commit,
      }),
  } as unknown as ActionServices);
  const controller = new AbortController();
  const run = async (id: string, input: object) =>
    actions
      .find(action => action.id === id)
      ?.handler({
        input,
        task: { id: TASK },
        signal: controller.signal,
        logger: mockServices.logger.mock(),
        output: (name: string, value: unknown) => void outputs.set(name, value),
        checkpoint: async ({ key, fn }: { key: string; fn: () => Promise<unknown> }) => {
          if (!checkpoints.has(key)) checkpoints.set(key, await fn());
          return checkpoints.get(key);
        },
      } as never);
  const cancelled = async () => {
    controller.abort();
    await undo.done(controller.signal);
  };
  return { run, cancelled, outputs };
}

test.each(['private-ecr:plan', 'private-ecr:confirm'])(
  'a task that was taken up at %s and is cancelled there gives its range back',
  async id => {
    const requests = new Map([[TASK, 'reserved' as const]]);
    const { run, cancelled } = aProcess({ requests, branches: new Map() });
    // With nothing pushed, confirm refuses; plan has nothing to do.
    await run(id, { stacks: [], baseCommit: OWN.commit, branch: BRANCH }).catch(() => undefined);
    await cancelled();
    expect(requests.get(TASK)).toBe('released');
  },
);

test('one that was taken up at private-ecr:confirm and is cancelled there deletes its branch', async () => {
  const branches = new Map([[BRANCH, OWN]]);
  const { run, cancelled } = aProcess({ requests: new Map([[TASK, 'reserved']]), branches });
  await expect(run('private-ecr:confirm', { branch: BRANCH, commit: 'b'.repeat(40) })).rejects.toThrow(
    'the branch as this task pushed it',
  );
  await cancelled();
  expect(branches.size).toBe(0);
});

test('a request that was confirmed is made, though its branch is merged and gone by now', async () => {
  const requests = new Map([[TASK, 'confirmed' as const]]);
  const { run } = aProcess({ requests, branches: new Map() });
  await run('private-ecr:confirm', { branch: BRANCH, commit: OWN.commit });
  expect(requests.get(TASK)).toBe('confirmed');
});

describe('a branch that is gone before its request was confirmed', () => {
  const returnsRequest = (cidr: string) => ({
    name: 'returns',
    owner: 'group:default/returns',
    accountId: '888899990000',
    region: 'eu-central-1',
    hub: 'network-frankfurt',
    cidr,
  });
  const confirmed = async (request: ReturnType<typeof returnsRequest>) => {
    const requests = new Map([[TASK, 'reserved' as const]]);
    const { run } = aProcess({
      requests,
      branches: new Map(),
      definition: withTeam(DEFINITION, { request }),
    });
    const error = await run('private-ecr:confirm', { branch: BRANCH, commit: OWN.commit }).catch(String);
    return { error, state: requests.get(TASK) };
  };

  test('was merged where its team has its range: the request is made', async () => {
    expect(await confirmed(returnsRequest('10.0.1.0/24'))).toEqual({ state: 'confirmed' });
  });

  test.each([
    ['its team has another range', returnsRequest('10.0.2.0/24')],
    ['another team has it', { ...returnsRequest('10.0.1.0/24'), name: 'refunds' }],
  ])('was not where %s', async (_what, request) => {
    expect(await confirmed(request)).toEqual({
      error: expect.stringContaining('found no private-ecr/add-returns'),
      state: 'reserved',
    });
  });
});

test('a network that ended is given back once: whoever asks for its name meanwhile keeps what it gets', async () => {
  const requests = new Map<string, AllocationAnswer['state']>([['task-0', 'confirmed']]);
  const checkpoints = new Map<string, unknown>();
  const ended = { hub: 'network-frankfurt', name: 'returns' };
  await aProcess({ requests, branches: new Map() }, checkpoints).run('private-ecr:release', ended);
  requests.set('task-2', 'reserved');
  await aProcess({ requests, branches: new Map() }, checkpoints).run('private-ecr:release', ended);
  expect(Object.fromEntries(requests)).toEqual({ 'task-0': 'released', 'task-2': 'reserved' });
});

describe('a branch that another task has pushed', () => {
  const PUSH = { branch: 'private-ecr/remove-returns', title: 'a', baseCommit: 'd'.repeat(40), files: [] };
  const pushed = async (there: RemoteBranch, requests: Situation['requests']) => {
    const branches = new Map([[PUSH.branch, there]]);
    const { run, cancelled, outputs } = aProcess({ requests, branches });
    const error = await run('private-ecr:git:push', PUSH).catch((reason: unknown) => String(reason));
    await cancelled();
    return { error, commit: outputs.get('commit'), branches: [...branches.values()] };
  };

  test('is taken as it is where it ends the same network, and stays where the task is cancelled', async () => {
    expect(await pushed(SAME, new Map())).toEqual({ commit: SAME.commit, branches: [SAME] });
  });

  test.each<[string, RemoteBranch, Situation['requests']]>([
    ['has other files', OTHER, new Map()],
    ['is that of a range of its own', SAME, new Map([[TASK, 'reserved']])],
  ])('is in the way where it %s', async (_what, there, requests) => {
    expect(await pushed(there, requests)).toEqual({
      error: expect.stringContaining('branch: found private-ecr/remove-returns'),
      branches: [there],
    });
  });
});
