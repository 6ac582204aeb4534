import { FAULT_KINDS, type FaultKind, type Sandbox, startSandbox } from '@private-ecr/aws-sandbox';
import { HUB_ACCOUNT } from '@private-ecr/core/testing';
import type { CollectionResult, Collector, UnitFacts } from '../model/facts';
import { aWorld, callsOf, HUB_PLAN, TEAM_PLAN } from './__fixtures__/a-world';
import { AWS_CONFIG, collectorOf, NO_SIGNAL } from './__fixtures__/collector-of';

jest.setTimeout(60_000);

const BEFORE = new Date('2026-11-01T10:00:00Z');
const DURING = new Date('2026-11-01T10:15:00Z');
const LATER = new Date('2026-11-01T10:30:00Z');
const AFTER = new Date('2026-11-01T10:45:00Z');
const LIMITS = { attempts: 2, callTimeoutMs: 500, unitTimeoutMs: 20_000 };

let sandbox: Sandbox;
let now: Date;
let collector: Collector;
let before: UnitFacts;

beforeAll(async () => {
  sandbox = await startSandbox({ world: aWorld() });
  collector = collectorOf(sandbox, { now: () => now, limits: LIMITS });
  now = BEFORE;
  before = (await read()).facts;
});

afterEach(() => sandbox.faults.clear());

afterAll(() => sandbox.close());

const read = (previous?: UnitFacts, moment = now): Promise<CollectionResult> => {
  now = moment;
  return collector.collect(HUB_PLAN, previous, NO_SIGNAL);
};
const failingParts = ({ parts }: UnitFacts) =>
  Object.entries(parts).flatMap(([part, { failure }]) => (failure === undefined ? [] : [part]));

describe('a fault that befalls one call', () => {
  const CODES = [
    ['throttling', 'Throttling', /^ec2:DescribeSubnets in account 111111111111 \(eu-west-1\) was throttled/],
    ['timeout', 'Timeout', /got no answer in time/],
    ['connection-reset', 'Timeout', /got no answer in time/],
    ['server-error', 'ServerError', /failed at AWS/],
    ['unavailable', 'ServerError', /failed at AWS/],
    ['access-denied', 'AccessDenied', /was denied: .* actions of policies\/network\.json/],
    ['malformed-body', 'MalformedResponse', /cannot be read/],
  ] as const satisfies readonly (readonly [FaultKind, string, RegExp])[];

  test.each(CODES)(
    '%s: its part keeps what was known, the rest is new, and it passes by itself',
    async (kind, code, message) => {
      sandbox.faults.add({ kind, services: ['ec2'], actions: ['DescribeSubnets'], accounts: [HUB_ACCOUNT] });
      const { facts: during } = await read(before, DURING);
      expect(failingParts(during)).toEqual(['Subnets']);
      expect(during.parts.Subnets).toEqual({
        collectedAt: BEFORE.toISOString(),
        failure: { code, message: expect.stringMatching(message), since: DURING.toISOString() },
      });
      expect(during.lists.Subnets).toEqual(before.lists.Subnets);
      expect(during.parts.Vpcs).toEqual({ collectedAt: DURING.toISOString() });

      const { facts: later } = await read(during, LATER);
      expect(later.parts.Subnets).toMatchObject({
        collectedAt: BEFORE.toISOString(),
        failure: { code, since: DURING.toISOString() },
      });

      sandbox.faults.clear();
      const { facts: after } = await read(later, AFTER);
      expect(failingParts(after)).toEqual([]);
      expect(after.parts.Subnets).toEqual({ collectedAt: AFTER.toISOString() });
    },
  );

  test('what was never read is not known', async () => {
    sandbox.faults.add({ kind: 'access-denied', services: ['ec2'], actions: ['DescribeSubnets'] });
    const { facts } = await read(undefined, DURING);
    expect(facts.lists).not.toHaveProperty('Subnets');
    expect(facts.parts.Subnets).toMatchObject({ collectedAt: null, failure: { code: 'AccessDenied' } });
  });

  test.each<[FaultKind, object]>([
    ['slow', { latencyMs: 50 }],
    ['empty-pages', {}],
    ['clock-skew', { offsetSeconds: -1_800 }],
  ])('%s is got over', async (kind, further) => {
    sandbox.faults.add({ kind, ...further });
    const { facts } = await read(before, DURING);
    expect(failingParts(facts)).toEqual([]);
    expect(facts.lists).toEqual(before.lists);
    sandbox.faults.clear();
    expect(failingParts((await read(facts, LATER)).facts)).toEqual([]);
  });

  test('every kind of fault is in this file', () => {
    const tried = [...CODES.map(([kind]) => kind), 'slow', 'empty-pages', 'clock-skew'];
    expect(tried.sort()).toEqual(Object.keys(FAULT_KINDS).sort());
  });
});

describe('a fault that befalls what others rest on', () => {
  test('VPCs that cannot be read do not make the rest seem empty', async () => {
    sandbox.faults.add({ kind: 'access-denied', actions: ['DescribeVpcs'] });
    const { facts } = await read(before, DURING);
    expect(failingParts(facts)).toEqual(['Vpcs']);
    expect(facts.lists).toEqual(before.lists);
    const { facts: first } = await read(undefined, DURING);
    expect(first.lists).not.toHaveProperty('Vpcs');
    expect(first.lists.Subnets).toEqual(before.lists.Subnets);
  });

  test('roles are those of the workloads that were known', async () => {
    now = BEFORE;
    const { facts: team } = await collector.collect(TEAM_PLAN, undefined, NO_SIGNAL);
    sandbox.faults.add({ kind: 'server-error', services: ['ecs'] });
    now = DURING;
    const { facts } = await collector.collect(TEAM_PLAN, team, NO_SIGNAL);
    expect(failingParts(facts).sort()).toEqual(['StoppedTasks', 'Workloads']);
    expect([facts.workloads, facts.lists.Roles]).toEqual([team.workloads, team.lists.Roles]);
    expect(facts.parts.Roles).toEqual({ collectedAt: DURING.toISOString() });
  });

  test('a detail that is denied is left out, and said', async () => {
    sandbox.faults.add({ kind: 'access-denied', actions: ['DescribeVpcAttribute'] });
    const { facts } = await read(before, DURING);
    expect(facts.parts.Vpcs).toMatchObject({
      collectedAt: DURING.toISOString(),
      failure: {
        code: 'AccessDenied',
        message: expect.stringMatching(/DescribeVpcAttribute.* So did 1 more\.$/),
      },
    });
    expect(facts.lists.Vpcs?.[0]?.EnableDnsSupport).toBeUndefined();
  });

  test('a detail that fails for a while keeps the whole list as it was', async () => {
    sandbox.faults.add({ kind: 'server-error', actions: ['DescribeVpcAttribute'] });
    const { facts } = await read(before, DURING);
    expect(facts.lists.Vpcs).toEqual(before.lists.Vpcs);
    expect(facts.parts.Vpcs).toMatchObject({ collectedAt: BEFORE.toISOString() });
  });
});

describe('an account that is closed', () => {
  test('is asked once, and every part says so', async () => {
    sandbox.faults.add({ kind: 'access-denied', services: ['sts'] });
    const closed = collectorOf(sandbox, { now: () => DURING, limits: LIMITS });
    sandbox.journal.clear();
    const { facts, calls } = await closed.collect(HUB_PLAN, before, NO_SIGNAL);
    expect([calls, callsOf(sandbox)]).toEqual([1, { 'sts:AssumeRole': 1 }]);
    expect(failingParts(facts).sort()).toEqual(Object.keys(before.parts).sort());
    expect(facts.lists).toEqual(before.lists);
    for (const { collectedAt, failure } of Object.values(facts.parts)) {
      expect(collectedAt).toBe(BEFORE.toISOString());
      expect(failure).toMatchObject({ code: 'AccessDenied', since: DURING.toISOString() });
    }
    expect(facts.parts.Vpcs?.failure?.message).toMatch(/^sts:AssumeRole in account .* trust policy\.$/);
    sandbox.faults.clear();
    expect(failingParts((await closed.collect(HUB_PLAN, facts, NO_SIGNAL)).facts)).toEqual([]);
  });

  test('is told from one that was never read: then its lists are not known', async () => {
    sandbox.faults.add({ kind: 'access-denied', services: ['sts'] });
    const { facts } = await collectorOf(sandbox, { limits: LIMITS }).collect(HUB_PLAN, undefined, NO_SIGNAL);
    expect(facts.lists).toEqual({});
    expect(facts.parts.VpcEndpoints).toMatchObject({ collectedAt: null, failure: { code: 'AccessDenied' } });
  });

  test.each([
    ['a wrong key', { ...AWS_CONFIG, mainAccount: { accessKeyId: 'AKIAWRONG', secretAccessKey: 'wrong' } }],
    [
      'a wrong secret',
      { ...AWS_CONFIG, mainAccount: { ...AWS_CONFIG.mainAccount, secretAccessKey: 'wrong' } },
    ],
    [
      'a wrong key of its own',
      { accounts: [{ accountId: HUB_ACCOUNT, accessKeyId: 'AKIAWRONG', secretAccessKey: 'wrong' }] },
    ],
  ])('%s is refused once', async (_what, aws) => {
    const { facts, calls } = await collectorOf(sandbox, { aws, limits: LIMITS }).collect(
      HUB_PLAN,
      before,
      NO_SIGNAL,
    );
    expect(calls).toBeLessThanOrEqual(2);
    const codes = new Set(Object.values(facts.parts).map(({ failure }) => failure?.code));
    expect(codes).toEqual(new Set(['InvalidCredentials']));
  });

  test('a read that is ended while it opens the account does not end the others that wait for it', async () => {
    sandbox.faults.add({ kind: 'slow', latencyMs: 400, services: ['sts'] });
    const fresh = collectorOf(sandbox, { now: () => DURING, limits: LIMITS });
    const stop = new AbortController();
    const ended = fresh.collect(HUB_PLAN, before, stop.signal);
    const other = fresh.collect(HUB_PLAN, before, NO_SIGNAL);
    setTimeout(() => stop.abort(new Error('nobody waits any more')), 50);
    await expect(ended).rejects.toThrow('nobody waits any more');
    expect(failingParts((await other).facts)).toEqual([]);
  });

  test('a session that ends while it is held is replaced', async () => {
    sandbox.journal.clear();
    sandbox.clock.advance(2 * 3_600_000);
    const { facts } = await read(before, DURING);
    expect(failingParts(facts)).toEqual([]);
    expect(callsOf(sandbox)).toMatchObject({ 'sts:AssumeRole': 1 });
  });
});

describe('time', () => {
  test('what a unit’s time does not suffice for is given up, at once', async () => {
    sandbox.faults.add({ kind: 'slow', latencyMs: 400, services: ['route53'] });
    const hasty = collectorOf(sandbox, { now: () => DURING, limits: { ...LIMITS, unitTimeoutMs: 300 } });
    const { facts, durationMs } = await hasty.collect(HUB_PLAN, before, NO_SIGNAL);
    expect(facts.parts.HostedZones).toMatchObject({
      collectedAt: BEFORE.toISOString(),
      failure: { code: 'TimeBudget', message: expect.stringContaining('route53:') },
    });
    expect(durationMs).toBeLessThan(2_000);
  });

  test('a call that is tried again until the time is over failed of what its tries failed of', async () => {
    sandbox.faults.add({ kind: 'throttling', services: ['route53'] });
    const limits = { ...LIMITS, attempts: 10, unitTimeoutMs: 1_500 };
    const patient = collectorOf(sandbox, { now: () => DURING, limits });
    const { facts } = await patient.collect(HUB_PLAN, before, NO_SIGNAL);
    expect(facts.parts.HostedZones?.failure).toMatchObject({ code: 'Throttling' });
  });

  test('an abort is no failure of AWS: the read rejects', async () => {
    sandbox.faults.add({ kind: 'slow', latencyMs: 300 });
    const stop = new AbortController();
    const reading = collector.collect(HUB_PLAN, before, stop.signal);
    setTimeout(() => stop.abort(new Error('the replica shuts down')), 50);
    await expect(reading).rejects.toThrow('the replica shuts down');
    await expect(collector.collect(HUB_PLAN, before, stop.signal)).rejects.toThrow('shuts down');
  });
});
