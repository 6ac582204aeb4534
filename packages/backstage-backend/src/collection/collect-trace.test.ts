import { type Sandbox, startSandbox, type WorldInput } from '@private-ecr/aws-sandbox';
import { type NetworkSnapshot, parseWorkload, trace } from '@private-ecr/core';
import {
  aNatSpoke,
  aPeeredSpoke,
  aSharedSubnetWorkload,
  aSpoke,
  entryOf,
  HUB_ACCOUNT,
  ORGANIZATION,
  REGION,
  REPOSITORY_ARN,
  type Scenario,
  snapshotOf,
  TEAM_ACCOUNT,
} from '@private-ecr/core/testing';
import { collectorOf, NO_SIGNAL, planFor } from './__fixtures__/collector-of';

jest.setTimeout(60_000);

let sandbox: Sandbox;

/** A scenario as a world: in it a participant sees a VPC because its owner shares subnets with it. */
function worldOf(scenario: Scenario): WorldInput {
  const snapshot = snapshotOf(scenario) as unknown as WorldInput['snapshot'];
  return {
    snapshot,
    organization: {
      Organization: { Id: ORGANIZATION, MasterAccountId: HUB_ACCOUNT },
      Accounts: [HUB_ACCOUNT, TEAM_ACCOUNT].map(Id => ({ Id })),
    },
  };
}

function shared(): Scenario {
  const scenario = aSharedSubnetWorkload();
  entryOf(scenario.hub, 'VpcEndpoints', 'vpce-s3').RouteTableIds = ['rtb-team'];
  const resources = ['subnet-team-a', 'subnet-team-b'].map(
    id => `arn:aws:ec2:${REGION}:${HUB_ACCOUNT}:subnet/${id}`,
  );
  scenario.hub.ResourceShares = [
    {
      resourceShareArn: `arn:aws:ram:${REGION}:${HUB_ACCOUNT}:resource-share/team`,
      owningAccountId: HUB_ACCOUNT,
      status: 'ACTIVE',
      associations: [
        { associatedEntity: TEAM_ACCOUNT, associationType: 'PRINCIPAL', status: 'ASSOCIATED' },
        ...resources.map(associatedEntity => ({
          associatedEntity,
          associationType: 'RESOURCE',
          status: 'ASSOCIATED',
        })),
      ],
    },
  ];
  return scenario;
}

async function collected(): Promise<NetworkSnapshot> {
  const collector = collectorOf(sandbox);
  const plans = [
    planFor(HUB_ACCOUNT, REGION),
    planFor(TEAM_ACCOUNT, REGION, { repositoryArns: [REPOSITORY_ARN], roleNames: ['execution'] }),
  ];
  const [hub, team] = await Promise.all(
    plans.map(async plan => (await collector.collect(plan, undefined, NO_SIGNAL)).facts),
  );
  return {
    schemaVersion: 1,
    collectedAt: '2026-11-01T10:00:00Z',
    organizationId: ORGANIZATION,
    accounts: {
      [HUB_ACCOUNT]: { [REGION]: hub?.lists ?? {} },
      [TEAM_ACCOUNT]: { [REGION]: team?.lists ?? {} },
    },
  };
}

/** What is wrong, and whether the task pulls all the same. */
const CASES: readonly (readonly [string, () => Scenario, readonly string[], 'reachable' | 'blocked'])[] = [
  ['shared subnets', shared, [], 'reachable'],
  ['shared subnets, an endpoint failed', shared, ['endpoint-failed'], 'blocked'],
  ['shared subnets, the route to S3 dropped', shared, ['s3-route-dropped'], 'blocked'],
  ['shared subnets, the group of the endpoints closed', shared, ['endpoint-group-closed'], 'blocked'],
  // eslint-disable-next-line no-restricted-syntax -- the name of the scenario in which the bucket is misspelt
  ['shared subnets, the bucket misspelt', shared, ['starlet-policy'], 'blocked'],
  ['a spoke', aSpoke, [], 'reachable'],
  ['a spoke, the group of the endpoints closed', aSpoke, ['endpoint-group-closed'], 'blocked'],
  ['a spoke behind a peering', aPeeredSpoke, [], 'reachable'],
  ['a spoke with a NAT gateway', aNatSpoke, [], 'reachable'],
  ['a spoke with a NAT gateway, an endpoint failed', aNatSpoke, ['endpoint-failed'], 'reachable'],
];

afterEach(() => sandbox.close());

test.each(CASES)('%s: what was collected is traced as what is', async (_what, build, names, verdict) => {
  const scenario = build();
  sandbox = await startSandbox({ world: worldOf(scenario) });
  for (const name of names) sandbox.scenarios.apply(name);
  const original = sandbox.world.snapshot as unknown as NetworkSnapshot;
  const workload = parseWorkload(scenario.workload);
  const answer = trace(await collected(), workload);
  expect(answer).toEqual(trace(original, workload));
  expect(answer.verdict).toBe(verdict);
});
