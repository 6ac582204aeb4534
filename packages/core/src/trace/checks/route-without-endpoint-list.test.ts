import {
  aNatSpoke,
  aSharedSubnetWorkload,
  aSpoke,
  entryOf,
  HUB_ACCOUNT,
  REGION,
  type Scenario,
  TEAM_ACCOUNT,
} from '../../testing';
import { addRoute } from '../__fixtures__/routes';
import { legOf, traceOf } from '../__fixtures__/tester';

const REGISTRY = ['ecr.api', 'ecr.dkr'] as const;
const withoutHubList = ({ hub }: Scenario) => void (hub.VpcEndpoints = undefined);
const withoutTeamList = ({ team }: Scenario) => void (team.VpcEndpoints = undefined);
const listOf = (accountId: string) => `VpcEndpoints of ${accountId} in ${REGION}`;

/** A change after which the list of the hub's endpoints is gone. */
const and = (change: (scenario: Scenario) => void) => (scenario: Scenario) => {
  withoutHubList(scenario);
  change(scenario);
};

/** A private zone over the registry that has no record for it. */
const emptyZone = ({ hub }: Scenario) =>
  void (hub.HostedZones = [
    {
      Id: '/hostedzone/ZEMPTY',
      Name: `ecr.${REGION}.amazonaws.com.`,
      VPCs: [{ VPCId: 'vpc-hub', VPCRegion: REGION }],
      ResourceRecordSets: [],
    },
  ]);

describe('without the endpoints of the account that owns the VPC, the way to the registry is not known', () => {
  test.each<[string, () => Scenario, (scenario: Scenario) => void, string]>([
    ['shared subnets', aSharedSubnetWorkload, withoutHubList, HUB_ACCOUNT],
    [
      'shared subnets, of whose endpoints the participant sees none either',
      aSharedSubnetWorkload,
      and(withoutTeamList),
      HUB_ACCOUNT,
    ],
    [
      'shared subnets with a default route',
      aSharedSubnetWorkload,
      and(({ hub }) =>
        addRoute(hub, 'rtb-team', { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' }),
      ),
      HUB_ACCOUNT,
    ],
    ['shared subnets under a zone without records', aSharedSubnetWorkload, and(emptyZone), HUB_ACCOUNT],
    ['a spoke with zones of the hub', aSpoke, withoutTeamList, TEAM_ACCOUNT],
    ['a VPC with a NAT gateway', aNatSpoke, withoutTeamList, TEAM_ACCOUNT],
  ])('%s', (_what, build, change, accountId) => {
    const result = traceOf(build, change);
    for (const service of REGISTRY) {
      const { verdict, via, checks } = legOf(result, service);
      const ofNetwork = checks.slice(0, 7);
      expect({ verdict, via }).toEqual({ verdict: 'unknown', via: 'unknown' });
      expect(new Set(ofNetwork.map(check => check.verdict))).toEqual(new Set(['unknown']));
      expect(ofNetwork.every(({ detail }) => detail.includes(listOf(accountId)))).toBe(true);
    }
    expect(result.verdict).toBe('unknown');
  });

  test('a record that points to an endpoint of the account whose list is missing', () => {
    const result = traceOf(aSpoke, withoutHubList);
    for (const service of REGISTRY) {
      expect(legOf(result, service)).toMatchObject({ verdict: 'unknown', via: 'unknown' });
      expect(legOf(result, service).checks[0]?.detail).toContain(`lacks the ${listOf(HUB_ACCOUNT)}`);
    }
    expect(result.verdict).toBe('unknown');
  });

  test.each<[string, string, (scenario: Scenario) => void]>([
    [
      'DNS support that is off',
      'dns',
      ({ hub }) => (entryOf(hub, 'Vpcs', 'vpc-hub').EnableDnsSupport = false),
    ],
    [
      'DNS hostnames that are off, without a way to the internet',
      'dns',
      ({ hub }) => (entryOf(hub, 'Vpcs', 'vpc-hub').EnableDnsHostnames = false),
    ],
    [
      'a group that lets nothing out',
      'task-egress',
      ({ team }) => (entryOf(team, 'SecurityGroups', 'sg-task').IpPermissionsEgress = []),
    ],
  ])('%s still fails by itself', (_what, check, change) => {
    const { verdict, checks } = legOf(traceOf(aSharedSubnetWorkload, and(change)), 'ecr.api');
    expect(verdict).toBe('fail');
    expect(checks.find(({ id }) => id === check)?.verdict).toBe('fail');
  });
});
