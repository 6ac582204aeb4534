import {
  DEFAULT_ACCESS_KEY,
  FAULT_KINDS,
  type FaultKind,
  type Sandbox,
  startSandbox,
} from '@private-ecr/aws-sandbox';
import { mockServices } from '@backstage/backend-test-utils';
import { aWorld, HUB_PLAN, TEAM_PLAN } from './__fixtures__/a-world';
import { AWS_CONFIG, collectorOf, NO_SIGNAL } from './__fixtures__/collector-of';
import { type CountingProxy, countingProxy } from './__fixtures__/counting-proxy';

jest.setTimeout(60_000);

let sandbox: Sandbox;
let proxy: CountingProxy;

beforeAll(async () => {
  sandbox = await startSandbox({ world: aWorld() });
  proxy = await countingProxy(sandbox.url);
});

afterEach(() => sandbox.faults.clear());

afterAll(async () => {
  await proxy.close();
  await sandbox.close();
});

test.each([
  { callsInFlight: 6, callsInFlightPerAccount: 4, overall: 6, perKey: 4 },
  { callsInFlight: 50, callsInFlightPerAccount: 3, overall: 6, perKey: 3 },
  { callsInFlight: 1, callsInFlightPerAccount: 5, overall: 1, perKey: 1 },
])(
  '$callsInFlight calls in flight, $callsInFlightPerAccount in an account: that many and no more',
  async ({ callsInFlight, callsInFlightPerAccount, overall, perKey }) => {
    Object.assign(proxy.most, { overall: 0, perKey: 0 });
    sandbox.latencyMs = 10;
    const collector = collectorOf(proxy, { limits: { callsInFlight, callsInFlightPerAccount } });
    // Each account twice at once: as two of its Regions are.
    const plans = [HUB_PLAN, TEAM_PLAN, HUB_PLAN, TEAM_PLAN];
    const read = await Promise.all(plans.map(plan => collector.collect(plan, undefined, NO_SIGNAL)));
    sandbox.latencyMs = 0;
    expect(proxy.most).toEqual({ overall, perKey });
    for (const { facts } of read) {
      expect(Object.values(facts.parts).filter(({ failure }) => failure !== undefined)).toEqual([]);
    }
  },
);

test('calls that are tried again hold no place while they wait: another account goes on', async () => {
  sandbox.faults.add({ kind: 'throttling', accounts: [HUB_PLAN.unit.accountId], services: ['ec2'] });
  const collector = collectorOf(sandbox, {
    limits: { callsInFlight: 2, callsInFlightPerAccount: 2, attempts: 3, unitTimeoutMs: 10_000 },
  });
  const order: string[] = [];
  await Promise.all([
    collector.collect(HUB_PLAN, undefined, NO_SIGNAL).then(() => order.push('throttled')),
    collector.collect(TEAM_PLAN, undefined, NO_SIGNAL).then(() => order.push('other')),
  ]);
  expect(order).toEqual(['other', 'throttled']);
});

describe('no credential is ever said', () => {
  const logger = mockServices.logger.mock();
  const said = (facts: unknown) =>
    JSON.stringify(
      [facts, logger.error, logger.warn, logger.info, logger.debug].map(each =>
        typeof each === 'function' ? (each as jest.Mock).mock.calls : each,
      ),
    );
  const KINDS = Object.keys(FAULT_KINDS) as FaultKind[];

  test.each([...KINDS, 'a wrong secret', 'a key that is none'])('%s', async what => {
    const isFault = (KINDS as string[]).includes(what);
    if (isFault) sandbox.faults.add({ kind: what as FaultKind, services: ['ec2', 'iam', 'ecs'] });
    const aws = isFault
      ? AWS_CONFIG
      : {
          accounts: [
            {
              accountId: TEAM_PLAN.unit.accountId,
              accessKeyId:
                what === 'a wrong secret' ? DEFAULT_ACCESS_KEY.accessKeyId : 'AKIASECRETKEYOFMINE1',
              secretAccessKey: 'a-secret-that-nobody-may-see',
            },
          ],
        };
    const limits = { attempts: 1, callTimeoutMs: 300, unitTimeoutMs: 3_000 };
    const collector = collectorOf(proxy, { aws, limits, logger });
    const { facts } = await collector.collect(TEAM_PLAN, undefined, NO_SIGNAL);
    const text = said(facts);
    const { accessKeyId, secretAccessKey } = DEFAULT_ACCESS_KEY;
    for (const secret of [...proxy.secrets, accessKeyId, secretAccessKey]) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/AKIASECRETKEYOFMINE1|a-secret-that-nobody-may-see|Signature=[0-9a-f]{8}/);
    expect(proxy.secrets.size).toBeGreaterThan(0);
  });
});
