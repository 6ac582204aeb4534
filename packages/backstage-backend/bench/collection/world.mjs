import { aHub, aSpoke, EXECUTION_ROLE, REGION, TEAM_ACCOUNT } from '@private-ecr/core/testing';

export const REGIONS = ['eu-west-1', 'eu-central-1'];
/** Of ten accounts one is a hub, whose endpoints have metrics. */
const HUB_EVERY = 10;

export const accountIds = count =>
  Array.from({ length: count }, (_, index) => String(300_000_000_000 + index));
export const isHub = index => index % HUB_EVERY === 0;
export const serviceArn = (accountId, region) => `arn:aws:ecs:${region}:${accountId}:service/shop/api`;
export const repositoryArn = (accountId, region) => `arn:aws:ecr:${region}:${accountId}:repository/team/api`;

/** A network of the builders, as that of one account in one Region. */
function placed(value, from, accountId, region) {
  return JSON.parse(
    JSON.stringify(value).replaceAll(from, accountId).replaceAll(REGION, region).replaceAll('euw1-', 'x1-'),
  );
}

/** Accounts with a VPC in each Region: hubs, and teams that run one service each. */
export function aWorld(accounts) {
  const world = {
    snapshot: { schemaVersion: 1, collectedAt: '2026-11-01T10:00:00Z', accounts: {} },
    services: {},
    images: {},
  };
  accountIds(accounts).forEach((accountId, index) => {
    world.snapshot.accounts[accountId] = {};
    world.services[accountId] = {};
    world.images[accountId] = {};
    for (const region of REGIONS) {
      if (isHub(index)) {
        world.snapshot.accounts[accountId][region] = placed(aHub(), '111111111111', accountId, region);
        continue;
      }
      const { team, workload } = aSpoke();
      world.snapshot.accounts[accountId][region] = placed(team, TEAM_ACCOUNT, accountId, region);
      world.services[accountId][region] = placed(ecsOf(workload), TEAM_ACCOUNT, accountId, region);
      world.images[accountId][region] = {
        'team/api': [{ imageDigest: `sha256:${'a'.repeat(64)}`, imageSizeInBytes: 50_000_000 }],
      };
    }
  });
  return world;
}

function ecsOf({ taskDefinition, networkConfiguration, launchType }) {
  const arn = resource => `arn:aws:ecs:${REGION}:${TEAM_ACCOUNT}:${resource}`;
  return {
    clusters: [{ clusterArn: arn('cluster/shop'), clusterName: 'shop', status: 'ACTIVE' }],
    services: [
      {
        serviceArn: arn('service/shop/api'),
        serviceName: 'api',
        clusterArn: arn('cluster/shop'),
        status: 'ACTIVE',
        launchType,
        taskDefinition: arn('task-definition/api:3'),
        networkConfiguration,
      },
    ],
    taskDefinitions: [
      {
        taskDefinitionArn: arn('task-definition/api:3'),
        revision: 3,
        status: 'ACTIVE',
        ...taskDefinition,
        executionRoleArn: EXECUTION_ROLE,
      },
    ],
  };
}
