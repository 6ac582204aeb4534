import {
  aNatSpoke,
  aPeeredSpoke,
  aSecurityGroup,
  aSharedSubnetWorkload,
  aSpoke,
  entryOf,
  httpsRule,
  type Scenario,
  TEAM_ACCOUNT,
} from '../../testing';
import { tester } from '../__fixtures__/tester';

type Rules = NonNullable<ReturnType<typeof groupOf>['IpPermissionsEgress']>;

function groupOf({ team }: Scenario) {
  return entryOf(team, 'SecurityGroups', 'sg-task');
}

/** Gives the task these rules for outgoing traffic and no others. */
const onlyRules =
  (...rules: Rules) =>
  (scenario: Scenario) =>
    void (groupOf(scenario).IpPermissionsEgress = rules);

const toGroup = (GroupId: string, UserId?: string) =>
  httpsRule({ UserIdGroupPairs: [{ GroupId, ...(UserId !== undefined && { UserId }) }] });
const toRange = (...ranges: string[]) => httpsRule({ IpRanges: ranges.map(CidrIp => ({ CidrIp })) });
const toList = (PrefixListId: string) => httpsRule({ PrefixListIds: [{ PrefixListId }] });
const HUB = '111111111111';

/** Lets the task out to the list of S3 only, of which these records are all that is known. */
const withoutRangesOfS3 =
  (...lists: NonNullable<Scenario['hub']['PrefixLists']>) =>
  (scenario: Scenario) => {
    onlyRules(toList('pl-s3'))(scenario);
    for (const held of [scenario.hub, scenario.team]) {
      held.PrefixLists = lists;
      held.ManagedPrefixLists = undefined;
    }
  };

function withoutGatewayRoutes({ hub, team }: Scenario) {
  for (const table of [...(hub.RouteTables ?? []), ...(team.RouteTables ?? [])]) {
    table.Routes = table.Routes?.filter(route => route.DestinationPrefixListId === undefined);
  }
}

const S3_BY_NAME = { PrefixListId: 'pl-s3', PrefixListName: 'com.amazonaws.eu-west-1.s3' };

/** Leaves out what is known of an endpoint's interfaces: their subnets are known all the same. */
function withoutInterfaces({ hub }: Scenario) {
  hub.NetworkInterfaces = undefined;
}

tester.run('task-egress', {
  pass: [
    {
      name: 'a rule names the group of the endpoint in another account',
      in: aSharedSubnetWorkload,
      service: 'ecr.api',
      says: 'sg-task',
    },
    { name: 'a rule for a range', in: aSpoke, service: 'ecr.api' },
    { name: 'a rule for the prefix list of S3', in: aSharedSubnetWorkload, service: 's3', says: 'pl-s3' },
    { name: 'a rule for everywhere', in: aNatSpoke, service: 'ecr.api' },
    {
      name: 'protocol -1 is all',
      in: aSharedSubnetWorkload,
      when: onlyRules({ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }),
      service: 's3',
    },
    {
      name: 'a range of ports that holds 443',
      in: aSharedSubnetWorkload,
      when: onlyRules({ IpProtocol: '6', FromPort: 400, ToPort: 500, IpRanges: [{ CidrIp: '10.0.0.0/8' }] }),
      service: 'ecr.api',
    },
    {
      name: 'groups add up',
      in: aSharedSubnetWorkload,
      when: scenario => {
        groupOf(scenario).IpPermissionsEgress = [];
        scenario.workload.networkConfiguration!.awsvpcConfiguration!.securityGroups = ['sg-task', 'sg-more'];
        scenario.team.SecurityGroups?.push(
          aSecurityGroup('sg-more', TEAM_ACCOUNT, 'vpc-hub', {
            IpPermissionsEgress: [toRange('10.0.0.0/16')],
          }),
        );
      },
      service: 'ecr.api',
    },
    {
      name: 'halves of a range add up where the address is not known',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withoutInterfaces(scenario);
        onlyRules(toRange('10.0.0.0/27', '10.0.0.32/27'))(scenario);
      },
      service: 'ecr.api',
    },
    {
      name: 'a managed prefix list that holds the endpoint',
      in: aSharedSubnetWorkload,
      when: scenario => {
        onlyRules(toList('pl-hub'))(scenario);
        scenario.team.ManagedPrefixLists = [{ PrefixListId: 'pl-hub', Entries: [{ Cidr: '10.0.0.0/16' }] }];
      },
      service: 'ecr.api',
    },
    {
      name: 'all ranges of S3',
      in: aSharedSubnetWorkload,
      when: onlyRules(toRange('3.5.64.0/21', '52.218.0.0/16')),
      service: 's3',
    },
    {
      name: 'a group across peering',
      in: aPeeredSpoke,
      when: onlyRules(toGroup('sg-endpoints', HUB)),
      service: 'ecr.api',
    },
    {
      name: 'the default group of the VPC where none is named',
      in: aSpoke,
      when: scenario => {
        groupOf(scenario).GroupName = 'default';
        delete scenario.workload.networkConfiguration!.awsvpcConfiguration!.securityGroups;
      },
      service: 'ecr.api',
    },
    {
      name: 'a rule for the list of S3, whose ranges are not known, to S3',
      in: aSharedSubnetWorkload,
      when: withoutRangesOfS3(S3_BY_NAME),
      service: 's3',
    },
    {
      name: 'the prefix list of S3 by the route that leads to it',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (hub.PrefixLists = undefined),
      service: 's3',
    },
  ],
  fail: [
    {
      name: 'no rule at all',
      in: aSharedSubnetWorkload,
      when: onlyRules(),
      service: 'ecr.api',
      fix: 'sg-task',
    },
    {
      name: 'no rule for S3',
      in: aSharedSubnetWorkload,
      when: onlyRules(toGroup('sg-endpoints', HUB)),
      service: 's3',
      fix: 'pl-s3',
    },
    {
      name: 'a rule for another group',
      in: aSharedSubnetWorkload,
      when: onlyRules(toGroup('sg-other', HUB)),
      service: 'ecr.api',
    },
    {
      name: 'a pair without an account means a group of the same account',
      in: aSharedSubnetWorkload,
      when: onlyRules(toGroup('sg-endpoints')),
      service: 'ecr.api',
    },
    {
      name: 'a group does not count over a Transit Gateway',
      in: aSpoke,
      when: onlyRules(toGroup('sg-endpoints', HUB)),
      service: 'ecr.api',
    },
    {
      name: 'a rule for another range',
      in: aSpoke,
      when: onlyRules(toRange('10.1.0.0/16')),
      service: 'ecr.api',
      says: '10.0.0.10/32',
    },
    {
      name: 'a rule for another port',
      in: aSpoke,
      when: onlyRules({ IpProtocol: 'tcp', FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }),
      service: 'ecr.api',
    },
    {
      name: 'a rule for another protocol',
      in: aSpoke,
      when: onlyRules({ IpProtocol: 'udp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }),
      service: 'ecr.api',
    },
    {
      name: 'a part of the ranges of S3',
      in: aSharedSubnetWorkload,
      when: onlyRules(toRange('3.5.64.0/21')),
      service: 's3',
    },
    {
      name: 'private ranges to the internet',
      in: aNatSpoke,
      when: onlyRules(toRange('10.0.0.0/8')),
      service: 'ecr.api',
    },
    {
      name: 'a rule for the list of S3 by its name, whose ranges are not known, to a private address',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withoutRangesOfS3(S3_BY_NAME)(scenario);
        withoutGatewayRoutes(scenario);
      },
      service: 'ecr.api',
      says: 'no rule of sg-task',
    },
    {
      name: 'the same by its name among managed prefix lists',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withoutRangesOfS3()(scenario);
        withoutGatewayRoutes(scenario);
        scenario.team.ManagedPrefixLists = [S3_BY_NAME];
      },
      service: 'ecr.api',
    },
    {
      name: 'the same by a route that leads to a gateway endpoint of S3',
      in: aSharedSubnetWorkload,
      when: withoutRangesOfS3(),
      service: 'ecr.api',
    },
    {
      name: 'nothing at all where the address is not known',
      in: aSharedSubnetWorkload,
      when: scenario => {
        onlyRules()(scenario);
        scenario.hub.VpcEndpoints = undefined;
      },
      service: 'ecr.api',
    },
  ],
  unknown: [
    {
      name: 'the group is not known',
      in: aSharedSubnetWorkload,
      when: ({ team }) => (team.SecurityGroups = undefined),
      service: 'ecr.api',
      says: 'sg-task',
    },
    {
      name: 'a prefix list whose entries are not known',
      in: aSharedSubnetWorkload,
      when: onlyRules(toList('pl-x')),
      service: 'ecr.api',
    },
    {
      name: 'a list of which neither ranges nor name nor route are known',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withoutRangesOfS3()(scenario);
        withoutGatewayRoutes(scenario);
      },
      service: 'ecr.api',
    },
    {
      name: 'a list of somebody’s own, whose ranges are not known, beside that of S3',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withoutRangesOfS3(S3_BY_NAME)(scenario);
        onlyRules(toList('pl-s3'), toList('pl-x'))(scenario);
        scenario.team.ManagedPrefixLists = [{ PrefixListId: 'pl-x', PrefixListName: 's3' }];
      },
      service: 'ecr.api',
    },
    {
      name: 'the list of S3, whose ranges are not known, to public addresses',
      in: aNatSpoke,
      when: withoutRangesOfS3(S3_BY_NAME),
      service: 'ecr.api',
    },
    { name: 'some public ranges', in: aNatSpoke, when: onlyRules(toRange('52.0.0.0/8')), service: 'ecr.api' },
    {
      name: 'a part of the subnet where the address is not known',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withoutInterfaces(scenario);
        onlyRules(toRange('10.0.0.0/27'))(scenario);
      },
      service: 'ecr.api',
    },
    {
      name: 'the group of the endpoint whose account is not known',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (hub.SecurityGroups = undefined),
      service: 'ecr.api',
    },
    {
      name: 'the address is not known',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (hub.VpcEndpoints = undefined),
      service: 'ecr.api',
      says: 'not evaluated',
    },
  ],
});
