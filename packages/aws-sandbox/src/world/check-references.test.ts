import { aWorld, HUB, REGION, SPOKE, TEAM } from '../__fixtures__/a-world';
import { checkReferences } from './check-references';
import { parseWorld } from './parse-world';
import type { WorldInput } from './world';

const CLUSTER = `arn:aws:ecs:${REGION}:${TEAM}:cluster/shop`;
const DEFINITION = `arn:aws:ecs:${REGION}:${TEAM}:task-definition/shop:1`;

const problems = (parts: Partial<WorldInput>) => checkReferences(parseWorld({ ...aWorld(), ...parts }, {}));

/** A service of the team's in the shared subnet, with a part of it changed. */
const withService = (change: object = {}, subnets = ['subnet-team-a']): Partial<WorldInput> => ({
  services: {
    [TEAM]: {
      [REGION]: {
        clusters: [{ clusterArn: CLUSTER }],
        taskDefinitions: [{ taskDefinitionArn: DEFINITION }],
        services: [
          {
            clusterArn: CLUSTER,
            taskDefinition: DEFINITION,
            networkConfiguration: {
              awsvpcConfiguration: { subnets, securityGroups: ['sg-task', 'sg-clients'] },
            },
            ...change,
          },
        ],
      },
    },
  },
});

it('finds nothing where the files fit each other', () => {
  expect(problems({})).toEqual([]);
  expect(problems(withService())).toEqual([]);
});

it.each([
  ['a cluster', withService({ clusterArn: 'arn:other' }), 'no cluster arn:other'],
  ['a task definition', withService({ taskDefinition: 'arn:other' }), 'no task definition arn:other'],
  ['a subnet that is not shared', withService({}, ['subnet-hub-a']), 'no subnet subnet-hub-a'],
  [
    'a repository',
    { images: { [HUB]: { [REGION]: { shop: [] } } } },
    `images.${HUB}.${REGION}: there is no repository shop in the snapshot; correct one of the two`,
  ],
  [
    'an account of the organisation',
    { organization: { Organization: {}, Accounts: [{ Id: HUB }, { Id: TEAM }] } },
    `organization.Accounts: the account ${SPOKE} of the snapshot is not among them; add it`,
  ],
])('finds %s that is not there', (_, parts, message) => {
  const found = problems(parts);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
});

it('finds an endpoint of a metric that is not there', () => {
  const [metric] = aWorld().metrics ?? [];
  const metrics = [{ ...metric!, dimensions: { 'VPC Endpoint Id': 'vpce-other' } }];
  expect(problems({ metrics })).toEqual([
    'metrics[0].dimensions: there is no endpoint vpce-other in the snapshot; correct one of the two',
  ]);
});
