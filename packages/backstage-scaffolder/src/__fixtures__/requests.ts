import { type PrivateEcrRequestInput, requestedPrefixLength, requestProblems } from '@private-ecr/core';
import fc from 'fast-check';

/** A definition of one hub that offers everything a request can ask for, and no team yet. */
export const GENEROUS_HUB = `schemaVersion: 1
organizationId: o-a1b2c3d4e5
state: { type: local }
hubs:
  - id: network-frankfurt
    accountId: '111122223333'
    region: eu-central-1
    vpc:
      cidr: 10.0.0.0/16
      zones: { euc1-az1: 10.0.0.0/27, euc1-az2: 10.0.0.32/27, euc1-az3: 10.0.0.64/27 }
    endpoints:
      preset: fargate-secrets
      services: [ssmmessages, ecs, ecs-agent, ecs-telemetry, sts, ec2, eks, elasticloadbalancing]
    dns: profile
    transitGateway: new
    spokeCidrs: [10.64.0.0/12]
    admitBy: { securityGroupReference: true, prefixListMaxEntries: 30 }
    internetRoute:
      natGatewayIds:
        euc1-az1: nat-0123456789abcdef0
        euc1-az2: nat-0123456789abcdef1
        euc1-az3: nat-0123456789abcdef2
    principals: ['arn:aws:organizations::999900001111:organization/o-a1b2c3d4e5']
teams: []
`;

/** What no text of ours has: where it is found, it came from the request. */
export const MARK = 'zqx';

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/);
const slug = fc.array(word, { minLength: 1, maxLength: 2 }).map(words => [MARK, ...words].join('-'));
const digits = fc.stringMatching(/^[2-9]\d{11}$/);
/** Every character that a tag may have, other alphabets included. */
const tagText = fc
  .array(fc.constantFrom(...'aZ09 _.:/=+@-äßжñ漢字ا'), { maxLength: 20 })
  .map(characters => `${MARK}${characters.join('')}`);
const repository = fc
  .tuple(word, word, fc.constantFrom('', '/*', '-*'))
  .map(([first, second, end]) => `${MARK}/${first}-${second}${end}`);
const NEEDS = ['awslogs', 'secrets', 'exec', 'ec2', 'windows', 'ci-push', 'eks'] as const;

/** Requests that {@link GENEROUS_HUB} can meet. */
export const validRequest: fc.Arbitrary<PrivateEcrRequestInput> = fc
  .record({
    name: slug,
    owner: fc.tuple(fc.constantFrom('group', 'user'), slug).map(([kind, name]) => `${kind}:default/${name}`),
    accountId: digits,
    topology: fc.constantFrom('shared-subnets', 'spoke-vpc', 'standalone'),
    size: fc.constantFrom('small', 'medium', 'large', 25),
    azCount: fc.integer({ min: 1, max: 3 }),
    services: fc.uniqueArray(
      slug.map(name => `component:default/${name}`),
      { maxLength: 3 },
    ),
    needs: fc.subarray([...NEEDS]),
    repositories: fc.uniqueArray(repository, { maxLength: 4 }),
    internetEgress: fc.boolean(),
    connectivity: fc.constantFrom('cidr', 'prefix-list', 'security-group-reference'),
    tags: fc.dictionary(tagText, tagText, { maxKeys: 4 }),
  })
  .map(({ topology, connectivity, ...rest }) => ({
    ...rest,
    region: 'eu-central-1',
    topology,
    ...(topology !== 'standalone' && { hub: 'network-frankfurt' }),
    connectivity: topology === 'shared-subnets' ? connectivity : 'cidr',
  }))
  .filter(request => requestProblems(request).length === 0) as fc.Arbitrary<PrivateEcrRequestInput>;

/** As many as this in one definition: its hub is made once for all of them. */
export const TEAMS_AT_ONCE = 20;

/** Teams that one hub can have together: names and ranges are each one’s own. */
export const validRequests: fc.Arbitrary<readonly PrivateEcrRequestInput[]> = fc
  .uniqueArray(validRequest, {
    minLength: TEAMS_AT_ONCE,
    maxLength: TEAMS_AT_ONCE,
    selector: ({ name }) => name,
  })
  .map(requests => requests.map((request, place) => ({ ...request, cidr: cidrOf(request, place + 1) })));

const POOLS = { 'shared-subnets': '10.0', 'spoke-vpc': '10.64', standalone: '10.99' } as const;

/** A range of the size that is asked for; none is larger than a /22. */
function cidrOf({ topology = 'shared-subnets', ...request }: PrivateEcrRequestInput, place: number): string {
  return `${POOLS[topology]}.${place * 4}.0/${requestedPrefixLength({ ...request, azCount: 1 })}`;
}
