import type { Call, Laid, Rule } from './gate';
import type { Scene } from './scene';
import type { Moment } from './step-holds';

/** Something that befalls a step of a template, and what is left of the request. */
export interface Point {
  readonly template: 'private-ecr-vpc' | 'private-ecr-vpc-change' | 'private-ecr-vpc-offboard';
  readonly step: string;
  readonly what: string;
  /** Lays it down for the next task that comes there. */
  readonly lay: (scene: Scene) => Promise<Laid> | Laid;
  /** `merged`: all, and its branch is merged. */
  readonly leaves: 'all' | 'merged' | 'nothing';
}

type Matches = (call: Call) => boolean;

/** Calls by what they do. */
const CALLS = {
  reserve: ({ method, url }) => method === 'POST' && url.endsWith('/v1/requests'),
  confirm: ({ method, url }) => method === 'POST' && url.endsWith('/confirm'),
  held: ({ method, url }) => method === 'GET' && url.includes('/v1/requests?'),
  release: ({ method }) => method === 'DELETE',
  drain: ({ method, url }) => method === 'GET' && url.endsWith('/drain'),
} as const satisfies Record<string, Matches>;

export const GIT_CALLS = {
  read: ({ method, url }) => method === 'POST' && url.endsWith('/git-upload-pack'),
  push: ({ method, url }) => method === 'POST' && url.endsWith('/git-receive-pack'),
} as const satisfies Record<string, Matches>;

type Lay = Point['lay'];
export const onCall =
  (call: keyof typeof CALLS, then: Rule['then']): Lay =>
  ({ backend }) =>
    backend.lay({ matches: CALLS[call], then });
export const onGit =
  (call: keyof typeof GIT_CALLS, then: Rule['then']): Lay =>
  ({ git }) =>
    git.lay({ matches: GIT_CALLS[call], then });
const onStep =
  (step: string, at: Moment): Lay =>
  ({ steps }) => {
    if (steps === undefined) throw new Error('steps are held on PostgreSQL alone');
    return steps.lay(step, at);
  };

const point =
  (template: Point['template'], what: string, leaves: Point['leaves']) =>
  (step: string, lay: Lay): Point => ({ template, step, what, lay, leaves });

const before = point('private-ecr-vpc', 'killed before', 'all');
const after = point('private-ecr-vpc', 'killed after', 'all');
const changeBefore = point('private-ecr-vpc-change', 'killed before', 'all');
const changeAfter = point('private-ecr-vpc-change', 'killed after', 'all');
const endBefore = point('private-ecr-vpc-offboard', 'killed before', 'all');
const endAfter = point('private-ecr-vpc-offboard', 'killed after', 'all');

/** What holds on every database: calls are held on their way. */
export const KILLED_AT_CALLS: readonly Point[] = [
  before('allocate', onCall('reserve', 'hold-before')),
  after('allocate', onCall('reserve', 'hold-after')),
  before('confirm', onCall('confirm', 'hold-before')),
  after('confirm', onCall('confirm', 'hold-after')),
  before('render', onGit('read', 'hold-before')),
  before('push', onGit('push', 'hold-before')),
  after('push', onGit('push', 'hold-after')),
];

/**
 * Every step: before it did anything, after it did all, and after it did all and before the portal noted it. Calls are
 * waited for not as long as steps are, and stand at the end.
 */
export const KILLED: readonly Point[] = [
  after('allocate', onStep('allocate', 'done')),
  after('render', onStep('render', 'done')),
  before('check', onStep('check', 'begun')),
  after('check', onStep('check', 'done')),
  before('plan', onStep('plan', 'begun')),
  after('plan', onStep('plan', 'done')),
  after('push', onStep('push', 'done')),
  after('confirm', onStep('confirm', 'done')),
  changeBefore('allocate', onCall('reserve', 'hold-before')),
  changeAfter('allocate', onCall('reserve', 'hold-after')),
  changeBefore('confirm', onCall('confirm', 'hold-before')),
  changeAfter('confirm', onCall('confirm', 'hold-after')),
  endBefore('free', onCall('release', 'hold-before')),
  endAfter('free', onCall('release', 'hold-after')),
  changeBefore('push', onGit('push', 'hold-before')),
  changeAfter('push', onGit('push', 'hold-after')),
  endBefore('push', onGit('push', 'hold-before')),
  endAfter('push', onGit('push', 'hold-after')),
  ...KILLED_AT_CALLS,
];

const cancelledBefore = point('private-ecr-vpc', 'cancelled before', 'nothing');
const cancelledAfter = point('private-ecr-vpc', 'cancelled after', 'nothing');
const changeCancelledAfter = point('private-ecr-vpc-change', 'cancelled after', 'nothing');
const endCancelledBefore = point('private-ecr-vpc-offboard', 'cancelled before', 'nothing');
const endCancelledAfter = point('private-ecr-vpc-offboard', 'cancelled after', 'nothing');

/** The branch of the next task that comes to the step is merged there, as by a reviewer who is quick. */
const mergedAt =
  (step: string): Lay =>
  async scene => {
    const { remote } = scene;
    const before = new Set(await remote.branches());
    const laid = await onStep(step, 'begun')(scene);
    const merge = async () => {
      const [branch] = (await remote.branches()).filter(name => !before.has(name));
      if (branch !== undefined) await remote.merge(branch);
    };
    return { ...laid, met: laid.met.then(merge) };
  };

/** A task that is cancelled while its step is held; what was asked for by then is done all the same. */
export const CANCELLED: readonly Point[] = [
  cancelledBefore('allocate', onCall('reserve', 'hold-before')),
  cancelledAfter('allocate', onCall('reserve', 'hold-after')),
  cancelledBefore('render', onGit('read', 'hold-before')),
  cancelledBefore('check', onStep('check', 'begun')),
  cancelledBefore('plan', onStep('plan', 'begun')),
  cancelledBefore('push', onGit('push', 'hold-before')),
  cancelledAfter('push', onGit('push', 'hold-after')),
  cancelledBefore('confirm', onStep('confirm', 'begun')),
  { ...cancelledBefore('confirm', mergedAt('confirm')), what: 'merged, then cancelled', leaves: 'merged' },
  { ...cancelledAfter('confirm', onCall('confirm', 'hold-after')), leaves: 'all' },
  changeCancelledAfter('allocate', onCall('reserve', 'hold-after')),
  changeCancelledAfter('push', onGit('push', 'hold-after')),
  { ...changeCancelledAfter('confirm', onCall('confirm', 'hold-after')), leaves: 'all' },
  endCancelledBefore('free', onStep('free', 'begun')),
  endCancelledAfter('push', onGit('push', 'hold-after')),
  { ...endCancelledAfter('free', onCall('release', 'hold-after')), leaves: 'all' },
];

const fails = point('private-ecr-vpc', 'fails', 'nothing');
const loses = point('private-ecr-vpc', 'its answer is lost', 'all');

/** What the check of every team stops at: an image that its team's role may not pull. */
const blocked: Lay = async ({ remote }) => {
  const definition = await remote.text('main', 'private-ecr.yaml');
  await remote.commit({
    'private-ecr.yaml': definition.replace(
      'amazonaws.com/checkout/api:2.4.1',
      'amazonaws.com/other/api:2.4.1',
    ),
  });
  const letGo = async () => void (await remote.commit({ 'private-ecr.yaml': definition }));
  return { met: Promise.resolve(), letGo };
};

/** Of a portal whose Terraform cannot plan. */
export const PLAN_FAILING: Point = fails('plan', async scene => {
  const laid = await onStep('plan', 'begun')(scene);
  return { ...laid, met: laid.met.then(() => laid.letGo()) };
});

/** A task that a killed portal had begun, of which another knows nothing but what is stored. */
export const TAKEN_UP: Point = {
  ...endCancelledBefore('free', onCall('held', 'hold-before')),
  what: 'killed, then cancelled',
};

/** Faults of what a step calls. */
export const FAILING: readonly Point[] = [
  fails('allocate', onCall('reserve', 'fail')),
  loses('allocate', onCall('reserve', 'lose')),
  fails('render', onGit('read', 'fail')),
  fails('check', blocked),
  fails('push', onGit('push', 'fail')),
  loses('push', onGit('push', 'lose')),
  fails('confirm', onCall('confirm', 'fail')),
  loses('confirm', onCall('confirm', 'lose')),
  { ...fails('confirm', onCall('confirm', 'fail')), template: 'private-ecr-vpc-change' },
  { ...fails('free', onCall('release', 'fail')), template: 'private-ecr-vpc-offboard' },
  { ...loses('free', onCall('release', 'lose')), template: 'private-ecr-vpc-offboard' },
];
