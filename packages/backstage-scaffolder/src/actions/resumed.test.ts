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
  readonly messages?: readonly string[];
  /** Of all requests; that of a new network of a hub where it is left out. */
  readonly of?: Partial<AllocationAnswer>;
}

const TASK = 'task-1';
const BRANCH = 'private-ecr/add-returns';
const OWN = { commit: 'a'.repeat(40), message: messageOf({ title: 'a', text: '', requestId: TASK }) };

const NEW = {
  mode: 'add',
  hub: 'network-frankfurt',
  name: 'returns',
  owner: 'group:default/returns',
  accountId: '888899990000',
  cidr: '10.0.1.0/24',
  expiresAt: '9999-11-01T10:30:00Z',
  releasedAt: '2026-11-01T10:00:00Z',
} satisfies Partial<AllocationAnswer>;

/** The same files, as another task asked for them. */
const SAME = { commit: 'b'.repeat(40), message: messageOf({ title: 'a', text: '', requestId: 'task-0' }) };
const OTHER = { commit: 'c'.repeat(40), message: SAME.message };

/** A process that has just taken a task up: it knows what is stored, and nothing of what an earlier one did. */
function aProcess(
  { requests, branches, definition, messages = [], of = {} }: Situation,
  checkpoints = new Map<string, unknown>(),
) {
  const answer = (requestId: string) => {
    const state = requests.get(requestId);
    return state && { ...NEW, ...of, requestId, state };
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
      held: async ({ hub }: { hub?: string }) =>
        [...requests.keys()].flatMap(requestId => answer(requestId) ?? []).filter(one => one.hub === hub),
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
        messages: async () => messages,
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

const returnsRequest = (cidr = NEW.cidr) => ({
  name: NEW.name,
  owner: NEW.owner,
  accountId: NEW.accountId,
  region: 'eu-central-1',
  hub: NEW.hub,
  cidr,
});
const MERGED = withTeam(DEFINITION, { request: returnsRequest() });

describe('a branch that is gone before its request was confirmed', () => {
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
    expect(await confirmed(returnsRequest())).toEqual({ state: 'confirmed' });
  });

  test.each([
    ['its team has another range', returnsRequest('10.0.2.0/24')],
    ['another team has it', { ...returnsRequest(), name: 'refunds' }],
    ['a team of another owner has it', { ...returnsRequest(), owner: 'group:default/refunds' }],
  ])('was not where %s', async (_what, request) => {
    expect(await confirmed(request)).toEqual({
      error: expect.stringContaining('found no private-ecr/add-returns'),
      state: 'reserved',
    });
  });
});

describe('a task whose branch was merged before its request was confirmed', () => {
  const PUSH = { branch: BRANCH, title: 'a', baseCommit: 'd'.repeat(40), files: [] };
  const aMergedTask = (changes: Partial<Situation> = {}) => {
    const requests = new Map([[TASK, 'reserved' as const]]);
    return { requests, branches: new Map([[BRANCH, OWN]]), definition: MERGED, ...changes };
  };

  test.each([
    ['private-ecr:git:push', PUSH],
    // It refuses: the branch has a commit of somebody else's.
    ['private-ecr:confirm', { branch: BRANCH, commit: OTHER.commit }],
  ])('keeps its range where it is cancelled at %s', async (id, input) => {
    const situation = aMergedTask();
    const { run, cancelled } = aProcess(situation);
    await run(id, input).catch(() => undefined);
    await cancelled();
    expect([situation.requests.get(TASK), situation.branches.size]).toEqual(['confirmed', 0]);
  });

  test('keeps its range where a later step fails', async () => {
    const situation = aMergedTask();
    const { run, outputs } = aProcess(situation);
    await run('private-ecr:release', { branch: BRANCH });
    expect([situation.requests.get(TASK), outputs.get('released')]).toEqual(['confirmed', []]);
  });

  describe('of a change whose range stays', () => {
    const squashed = `Change returns (#7)\n\n* ${OWN.message}\nApproved-by: somebody\n`;
    test.each([
      ['that is named by what is applied is kept', [squashed], 'confirmed'],
      ['is given back where nothing names it: the range was there before', ['a', SAME.message], 'released'],
    ])('%s', async (_what, messages, state) => {
      const situation = aMergedTask({ messages, of: { mode: 'change' } });
      situation.requests.set('task-0', 'confirmed' as never);
      await aProcess(situation).run('private-ecr:release', { branch: BRANCH });
      expect(Object.fromEntries(situation.requests)).toEqual({ [TASK]: state, 'task-0': 'confirmed' });
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

test('a network that ended and has no hub is given back too', async () => {
  const requests = new Map<string, AllocationAnswer['state']>([['task-0', 'confirmed']]);
  const { run } = aProcess({ requests, branches: new Map(), of: { hub: undefined } });
  await run('private-ecr:release', { name: 'returns' });
  expect(requests.get('task-0')).toBe('released');
});

test('a request that is run again after its range was given back pushes nothing', async () => {
  const branches = new Map<string, RemoteBranch>();
  const { run } = aProcess({ requests: new Map([[TASK, 'released']]), branches });
  await expect(
    run('private-ecr:git:push', { branch: BRANCH, title: 'a', baseCommit: 'd'.repeat(40), files: [] }),
  ).rejects.toThrow('request: found one that is over: the reservation of 10.0.1.0/24 ended at 2026-');
  expect(branches.size).toBe(0);
});

describe('an offboarding that is run again after it failed', () => {
  const ENDED = { hub: NEW.hub, name: NEW.name, branch: 'private-ecr/remove-returns' };
  const again = async (
    situation: Pick<Situation, 'definition'>,
    branches: Situation['branches'] = new Map(),
  ) => {
    const requests = new Map<string, AllocationAnswer['state']>([['task-0', 'confirmed']]);
    const { run } = aProcess({ requests, branches, ...situation });
    const error = await run('private-ecr:release', ENDED).catch(String);
    return { error, state: requests.get('task-0') };
  };

  test('gives nothing back where its branch was taken back: nobody would review the end', async () => {
    expect(await again({ definition: MERGED })).toEqual({
      error: expect.stringContaining('branch: found no private-ecr/remove-returns; allowed: '),
      state: 'confirmed',
    });
  });

  test.each<[string, Pick<Situation, 'definition'>, Situation['branches']]>([
    ['is there', { definition: MERGED }, new Map([[ENDED.branch, OWN]])],
    ['is merged and gone', { definition: DEFINITION }, new Map()],
  ])('gives the range back where the branch %s', async (_what, situation, branches) => {
    expect(await again(situation, branches)).toEqual({ state: 'released' });
  });
});

test('one that was taken up where the range of a network is given back, and is cancelled before, deletes its branch', async () => {
  const requests = new Map<string, AllocationAnswer['state']>([['task-0', 'confirmed']]);
  const branches = new Map([['private-ecr/remove-returns', OWN]]);
  const { run, cancelled } = aProcess({ requests, branches });
  const releasing = run('private-ecr:release', {
    hub: 'network-frankfurt',
    name: 'returns',
    branch: 'private-ecr/remove-returns',
  });
  // It asks what the network holds at this moment.
  const ended = cancelled();
  await expect(releasing).rejects.toThrow();
  await ended;
  expect([requests.get('task-0'), branches.size]).toEqual(['confirmed', 0]);
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
