import {
  aNatSpoke,
  aSecurityGroup,
  aSharedSubnetWorkload,
  aSpoke,
  entryOf,
  HUB_ACCOUNT,
  httpsRule,
  type Scenario,
  TEAM_ACCOUNT,
} from '../../testing';
import { tester } from '../__fixtures__/tester';

type Rules = NonNullable<ReturnType<typeof groupOf>['IpPermissions']>;

function groupOf({ hub }: Scenario) {
  return entryOf(hub, 'SecurityGroups', 'sg-endpoints');
}

/** Gives the endpoints these rules for incoming traffic and no others. */
const onlyRules =
  (...rules: Rules) =>
  (scenario: Scenario) =>
    void (groupOf(scenario).IpPermissions = rules);

const fromRange = (...ranges: string[]) => httpsRule({ IpRanges: ranges.map(CidrIp => ({ CidrIp })) });
const fromGroup = (GroupId: string, UserId?: string) =>
  httpsRule({ UserIdGroupPairs: [{ GroupId, ...(UserId !== undefined && { UserId }) }] });

/** Gives the task a group of the hub that RAM shares. */
function withClientGroup({ hub, workload }: Scenario) {
  hub.SecurityGroups?.push(
    aSecurityGroup('sg-client', HUB_ACCOUNT, 'vpc-hub', { IpPermissionsEgress: [fromRange('10.0.0.0/16')] }),
  );
  workload.networkConfiguration!.awsvpcConfiguration!.securityGroups = ['sg-client'];
}

tester.run('endpoint-ingress', {
  pass: [
    {
      name: 'a rule names the group of the task with its account',
      in: aSharedSubnetWorkload,
      service: 'ecr.api',
      says: 'sg-endpoints of vpce-api',
    },
    { name: 'a rule for the range of the team', in: aSpoke, service: 'ecr.api', says: '10.8.0.0/24' },
    {
      name: 'halves of the subnet add up',
      in: aSharedSubnetWorkload,
      when: onlyRules(fromRange('10.0.16.0/25', '10.0.16.128/25')),
      service: 'ecr.api',
      subnetId: 'subnet-team-a',
    },
    {
      name: 'a pair without an account names a group of the hub',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withClientGroup(scenario);
        onlyRules(fromGroup('sg-client'))(scenario);
      },
      service: 'ecr.api',
    },
    {
      name: 'a group that names itself',
      in: aSharedSubnetWorkload,
      when: scenario => {
        onlyRules(fromGroup('sg-endpoints'))(scenario);
        scenario.workload.networkConfiguration!.awsvpcConfiguration!.securityGroups = ['sg-endpoints'];
      },
      service: 'ecr.api',
    },
    {
      name: 'a managed prefix list that holds the subnet',
      in: aSharedSubnetWorkload,
      when: scenario => {
        onlyRules(httpsRule({ PrefixListIds: [{ PrefixListId: 'pl-teams' }] }))(scenario);
        scenario.hub.ManagedPrefixLists = [{ PrefixListId: 'pl-teams', Entries: [{ Cidr: '10.0.16.0/20' }] }];
      },
      service: 'ecr.api',
    },
    {
      name: 'one group of several',
      in: aSharedSubnetWorkload,
      when: scenario => {
        onlyRules()(scenario);
        scenario.hub.SecurityGroups?.push(
          aSecurityGroup('sg-2', HUB_ACCOUNT, 'vpc-hub', { IpPermissions: [fromRange('10.0.0.0/8')] }),
        );
        entryOf(scenario.hub, 'VpcEndpoints', 'vpce-api').Groups?.push({ GroupId: 'sg-2' });
      },
      service: 'ecr.api',
    },
    {
      name: 'a gateway endpoint has no groups',
      in: aSharedSubnetWorkload,
      service: 's3',
      says: 'not applicable',
    },
    { name: 'a NAT gateway takes no endpoint', in: aNatSpoke, service: 'ecr.api', says: 'not applicable' },
  ],
  fail: [
    {
      name: 'nobody is admitted',
      in: aSharedSubnetWorkload,
      when: onlyRules(),
      service: 'ecr.api',
      fix: '10.0.16.0/24',
    },
    {
      name: 'the prefix list of S3, whose ranges are not known',
      in: aSharedSubnetWorkload,
      when: scenario => {
        onlyRules(httpsRule({ PrefixListIds: [{ PrefixListId: 'pl-s3' }] }))(scenario);
        for (const { PrefixLists } of [scenario.hub, scenario.team]) delete PrefixLists?.[0]?.Cidrs;
      },
      service: 'ecr.api',
    },
    {
      name: 'half of the subnet',
      in: aSharedSubnetWorkload,
      when: onlyRules(fromRange('10.0.16.0/25')),
      service: 'ecr.api',
    },
    {
      name: 'a group of the same id in another account',
      in: aSharedSubnetWorkload,
      when: onlyRules(fromGroup('sg-task', '333333333333')),
      service: 'ecr.api',
    },
    {
      name: 'a pair without an account means the account of the endpoint’s group',
      in: aSharedSubnetWorkload,
      when: onlyRules(fromGroup('sg-task')),
      service: 'ecr.api',
    },
    {
      name: 'a group does not count over a Transit Gateway',
      in: aSpoke,
      when: onlyRules(fromGroup('sg-task', TEAM_ACCOUNT)),
      service: 'ecr.api',
    },
    {
      name: 'another port',
      in: aSpoke,
      when: onlyRules({ IpProtocol: 'tcp', FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }),
      service: 'ecr.api',
    },
    {
      name: 'groups that name each other and admit nobody else',
      in: aSharedSubnetWorkload,
      when: scenario => {
        onlyRules(fromGroup('sg-2'))(scenario);
        scenario.hub.SecurityGroups?.push(
          aSecurityGroup('sg-2', HUB_ACCOUNT, 'vpc-hub', { IpPermissions: [fromGroup('sg-endpoints')] }),
        );
      },
      service: 'ecr.api',
    },
  ],
  unknown: [
    {
      name: 'the group of the endpoint is not known',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (hub.SecurityGroups = undefined),
      service: 'ecr.api',
      says: 'sg-endpoints',
    },
    {
      name: 'which groups the endpoint has is not known',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => Reflect.deleteProperty(entryOf(hub, 'VpcEndpoints', 'vpce-api'), 'Groups'),
      service: 'ecr.api',
      says: 'vpce-api',
    },
    {
      name: 'a prefix list whose entries are not known',
      in: aSharedSubnetWorkload,
      when: onlyRules(httpsRule({ PrefixListIds: [{ PrefixListId: 'pl-x' }] })),
      service: 'ecr.api',
    },
    {
      name: 'whose the group of the task is is not known',
      in: aSharedSubnetWorkload,
      when: ({ team }) => (team.SecurityGroups = undefined),
      service: 'ecr.api',
    },
    {
      name: 'no address',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (hub.VpcEndpoints = undefined),
      service: 'ecr.api',
      says: 'not evaluated',
    },
  ],
});
