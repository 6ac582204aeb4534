import {
  aNatSpoke,
  aSharedSubnetWorkload,
  aSpoke,
  endpointDnsName,
  entryOf,
  REGION,
  type Scenario,
} from '../../testing';
import { tester } from '../__fixtures__/tester';

interface Zone {
  Id: string;
  VPCs?: unknown[];
  ResourceRecordSets?: { Name: string; Type: string }[];
}

/** A zone of the hub, with its records. */
function zoneOf({ hub }: Scenario, id: string): Zone {
  return entryOf(hub, 'HostedZones', `/hostedzone/${id}`) as Zone;
}

/** Replaces the records of the registry's zone. */
function dkrRecords(scenario: Scenario, ...records: { Name: string; Type: string }[]) {
  zoneOf(scenario, 'Z0DKR').ResourceRecordSets = records;
}

const alias = (Name: string, DNSName: string) => ({ Name, Type: 'A', AliasTarget: { DNSName } });
const DKR = 'dkr.ecr.eu-west-1.amazonaws.com.';
const DKR_TARGET = endpointDnsName('vpce-dkr', 'ecr.dkr');
const REGISTRY = `222222222222.${DKR}`;

/** Steps of names, each of which points to every name of the next step, and the last to the endpoint. */
function branchingNames(steps: number, width: number) {
  const names = (step: number) => Array.from({ length: width }, (_, i) => `s${step}-${i}.${DKR}`);
  const cname = (Name: string, values: readonly string[]) => ({
    Name,
    Type: 'CNAME',
    ResourceRecords: values.map(Value => ({ Value })),
  });
  const between = Array.from({ length: steps }, (_, step) =>
    names(step).map(name => cname(name, step + 1 < steps ? names(step + 1) : [DKR_TARGET])),
  );
  return [cname(`*.${DKR}`, names(0)), ...between.flat()];
}

/** An S3 interface endpoint with private DNS in the hub. */
function s3Interface({ hub }: Scenario, dnsOptions: object = {}) {
  const s3 = { ...entryOf(hub, 'VpcEndpoints', 'vpce-logs'), VpcEndpointId: 'vpce-s3-interface' };
  hub.VpcEndpoints?.push({ ...s3, ServiceName: `com.amazonaws.${REGION}.s3`, DnsOptions: dnsOptions });
}

/** Brings the zones of the hub to the spoke by a Profile in place of direct associations. */
function byProfile(scenario: Scenario) {
  const { hub, team } = scenario;
  for (const zone of hub.HostedZones ?? []) zone.VPCs = [{ VPCId: 'vpc-hub', VPCRegion: REGION }];
  team.HostedZones = [];
  team.ProfileAssociations = [
    {
      ResourceId: 'vpc-spoke',
      ProfileId: 'rp-1',
      Resources: ['Z0API', 'Z0DKR', 'Z0LOGS'].map(id => ({
        ResourceArn: `arn:aws:route53:::hostedzone/${id}`,
      })),
    },
  ];
}

/** A resolver rule of the hub's VPC. */
function rule({ hub }: Scenario, DomainName: string, RuleType = 'FORWARD') {
  hub.ResolverRules?.push({ Id: `rslvr-rr-${RuleType}`, DomainName, RuleType });
  hub.ResolverRuleAssociations?.push({ ResolverRuleId: `rslvr-rr-${RuleType}`, VPCId: 'vpc-hub' });
}

function dhcp({ hub }: Scenario, ...servers: string[]) {
  entryOf(hub, 'Vpcs', 'vpc-hub').DhcpOptionsId = 'dopt-1';
  hub.DhcpOptions = [
    {
      DhcpOptionsId: 'dopt-1',
      DhcpConfigurations: [{ Key: 'domain-name-servers', Values: servers.map(Value => ({ Value })) }],
    },
  ];
}

tester.run('dns', {
  pass: [
    {
      name: 'an endpoint in the VPC answers by private DNS',
      in: aSharedSubnetWorkload,
      service: 'ecr.dkr',
      says: 'vpce-dkr',
    },
    { name: 'a zone points to an endpoint in another VPC', in: aSpoke, service: 'ecr.api', says: 'vpce-api' },
    { name: 'a wildcard record answers for a registry', in: aSpoke, service: 'ecr.dkr', says: '\\052' },
    {
      name: 'an exact record goes before the wildcard',
      in: aSpoke,
      when: scenario =>
        dkrRecords(
          scenario,
          alias(`*.${DKR}`, endpointDnsName('vpce-api', 'ecr.api')),
          alias(REGISTRY, DKR_TARGET),
        ),
      service: 'ecr.dkr',
      says: REGISTRY,
    },
    {
      name: 'a CNAME record points to an endpoint',
      in: aSpoke,
      when: scenario =>
        dkrRecords(scenario, {
          Name: `*.${DKR}`,
          Type: 'CNAME',
          ...{ ResourceRecords: [{ Value: DKR_TARGET }] },
        }),
      service: 'ecr.dkr',
    },
    {
      name: 'a record names the addresses of the interfaces',
      in: aSpoke,
      when: scenario =>
        dkrRecords(scenario, {
          Name: `*.${DKR}`,
          Type: 'A',
          ...{ ResourceRecords: [{ Value: '10.0.0.11' }, { Value: '10.0.1.11' }] },
        }),
      service: 'ecr.dkr',
      says: 'vpce-dkr',
    },
    {
      name: 'an alias to another record of the zone is followed',
      in: aSpoke,
      when: scenario => dkrRecords(scenario, alias(DKR, DKR_TARGET), alias(`*.${DKR}`, DKR)),
      service: 'ecr.dkr',
    },
    {
      name: 'names that branch and meet again at every step are each followed once',
      in: aSpoke,
      when: scenario => dkrRecords(scenario, ...branchingNames(6, 60)),
      service: 'ecr.dkr',
      says: 'vpce-dkr',
    },
    {
      name: 'a zone named by ListHostedZonesByVPC answers with the records that its owner gave',
      in: aSpoke,
      when: ({ hub }) => {
        for (const zone of hub.HostedZones ?? []) delete zone.VPCs;
      },
      service: 'ecr.dkr',
      says: 'vpce-dkr',
    },
    { name: 'zones come with a Profile', in: aSpoke, when: byProfile, service: 'ecr.dkr', says: 'vpce-dkr' },
    {
      name: 'the longest zone wins',
      in: aSpoke,
      when: ({ hub }) =>
        hub.HostedZones?.push({
          Id: '/hostedzone/Z0COM',
          Name: 'amazonaws.com.',
          VPCs: [{ VPCId: 'vpc-spoke', VPCRegion: REGION }],
          ResourceRecordSets: [],
        }),
      service: 'ecr.api',
      says: 'vpce-api',
    },
    {
      name: 'the name of S3 stays public',
      in: aSharedSubnetWorkload,
      service: 's3',
      says: 'public addresses',
    },
    {
      name: 'an S3 interface endpoint that is kept for resolver endpoints leaves the name public',
      in: aSharedSubnetWorkload,
      when: scenario => s3Interface(scenario, { PrivateDnsOnlyForInboundResolverEndpoint: true }),
      service: 's3',
    },
    {
      name: 'a public name is of use where a NAT gateway is',
      in: aNatSpoke,
      service: 'ecr.api',
      says: 'reaches the internet',
    },
    {
      name: 'with DNS hostnames off a NAT gateway still serves',
      in: aNatSpoke,
      when: ({ team }) => (entryOf(team, 'Vpcs', 'vpc-spoke').EnableDnsHostnames = false),
      service: 'ecr.api',
    },
    {
      name: 'DHCP options with Amazon’s own name server',
      in: aSharedSubnetWorkload,
      when: scenario => dhcp(scenario, 'AmazonProvidedDNS'),
      service: 'ecr.api',
    },
    {
      name: 'a rule that forwards another domain',
      in: aSharedSubnetWorkload,
      when: scenario => rule(scenario, 'corp.example.'),
      service: 'ecr.api',
    },
    {
      name: 'a rule for a shorter domain than the endpoint’s own zone',
      in: aSharedSubnetWorkload,
      when: scenario => rule(scenario, 'amazonaws.com.'),
      service: 'ecr.api',
    },
    {
      name: 'a system rule takes the name back from a shorter forwarding rule',
      in: aNatSpoke,
      when: ({ team }) => {
        team.ResolverRules = [
          { Id: 'rslvr-rr-1', DomainName: '.', RuleType: 'FORWARD' },
          { Id: 'rslvr-rr-2', DomainName: 'amazonaws.com.', RuleType: 'SYSTEM' },
        ];
        team.ResolverRuleAssociations = ['rslvr-rr-1', 'rslvr-rr-2'].map(ResolverRuleId => ({
          ResolverRuleId,
          VPCId: 'vpc-spoke',
        }));
      },
      service: 'ecr.api',
    },
  ],
  fail: [
    {
      name: 'with DNS support off nothing resolves',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (entryOf(hub, 'Vpcs', 'vpc-hub').EnableDnsSupport = false),
      service: 's3',
      says: 'DNS support of vpc-hub is off',
    },
    {
      name: 'with DNS hostnames off private DNS does not answer',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (entryOf(hub, 'Vpcs', 'vpc-hub').EnableDnsHostnames = false),
      service: 'ecr.api',
      fix: 'enableDnsHostnames',
    },
    {
      name: 'private DNS is off and there is no zone',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (entryOf(hub, 'VpcEndpoints', 'vpce-dkr').PrivateDnsEnabled = false),
      service: 'ecr.dkr',
      fix: 'private DNS of vpce-dkr',
    },
    {
      name: 'the zone has no wildcard record',
      in: aSpoke,
      when: scenario => dkrRecords(scenario, alias(DKR, DKR_TARGET)),
      service: 'ecr.dkr',
      says: 'Z0DKR',
    },
    {
      name: 'a zone without the record fails even where a NAT gateway is',
      in: aNatSpoke,
      when: ({ team }) =>
        (team.HostedZones = [
          {
            Id: '/hostedzone/Z9',
            Name: 'ecr.eu-west-1.amazonaws.com.',
            VPCs: [{ VPCId: 'vpc-spoke', VPCRegion: REGION }],
            ResourceRecordSets: [],
          },
        ]),
      service: 'ecr.api',
      says: 'Z9',
    },
    {
      name: 'a name with records of other types has no address',
      in: aSpoke,
      when: scenario => dkrRecords(scenario, alias(`*.${DKR}`, DKR_TARGET), { Name: REGISTRY, Type: 'TXT' }),
      service: 'ecr.dkr',
    },
    {
      name: 'records that point to each other resolve nowhere',
      in: aSpoke,
      when: scenario => dkrRecords(scenario, alias(DKR, `x.${DKR}`), alias(`*.${DKR}`, DKR)),
      service: 'ecr.dkr',
    },
    {
      name: 'a record points to an endpoint of another service',
      in: aSpoke,
      when: scenario => dkrRecords(scenario, alias(`*.${DKR}`, endpointDnsName('vpce-api', 'ecr.api'))),
      service: 'ecr.dkr',
      says: 'an endpoint of com.amazonaws.eu-west-1.ecr.api',
    },
    {
      name: 'no endpoint and no internet',
      in: aSharedSubnetWorkload,
      when: ({ hub }) =>
        (hub.VpcEndpoints = hub.VpcEndpoints?.filter(({ VpcEndpointId }) => VpcEndpointId !== 'vpce-api')),
      service: 'ecr.api',
      fix: 'Create an interface endpoint for ecr.api',
    },
    {
      name: 'the zone is not associated with the VPC',
      in: aSpoke,
      when: scenario => {
        zoneOf(scenario, 'Z0API').VPCs = [{ VPCId: 'vpc-hub', VPCRegion: REGION }];
      },
      service: 'ecr.api',
    },
    {
      name: 'an image of another Region is not served by the endpoints of this one',
      in: aSharedSubnetWorkload,
      when: ({ workload }) =>
        (workload.taskDefinition.containerDefinitions[0]!.image =
          '222222222222.dkr.ecr.us-east-1.amazonaws.com/team/api:1'),
      service: 'ecr.dkr',
      fix: 'Replicate the repository to eu-west-1',
    },
    {
      name: 'no endpoint serves another registry',
      in: aSharedSubnetWorkload,
      when: ({ workload }) => (workload.taskDefinition.containerDefinitions[0]!.image = 'nginx:1'),
      service: 'registry:docker.io',
      fix: 'Copy the image to Amazon ECR',
    },
  ],
  unknown: [
    ...(['VpcEndpoints', 'HostedZones', 'ProfileAssociations'] as const).map(list => ({
      name: `a registry's name without the ${list} of the VPC's owner`,
      in: aNatSpoke,
      when: ({ team }: Scenario) => void (team[list] = undefined),
      service: 'ecr.dkr',
      says: `${list} of 222222222222 in eu-west-1`,
    })),
    {
      name: 'only the participant’s own view is known',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => {
        for (const list of Object.keys(hub)) Reflect.deleteProperty(hub, list);
      },
      service: 'ecr.api',
      says: 'VpcEndpoints of 111111111111 in eu-west-1',
    },
    {
      name: 'only the participant’s own view is known, whose record of the VPC names no owner',
      in: aSharedSubnetWorkload,
      when: ({ hub, team }) => {
        const { OwnerId: _owner, ...vpc } = entryOf(hub, 'Vpcs', 'vpc-hub');
        team.Vpcs = [vpc];
        for (const list of Object.keys(hub)) Reflect.deleteProperty(hub, list);
      },
      service: 'ecr.api',
      says: 'VpcEndpoints of 111111111111 in eu-west-1',
    },
    {
      name: 'a zone named by ListHostedZonesByVPC whose records are not known',
      in: aSpoke,
      when: ({ hub }) => (hub.HostedZones = undefined),
      service: 'ecr.api',
      says: 'it belongs to 111111111111',
    },
    {
      name: 'a record points to an endpoint that is not in the snapshot',
      in: aSpoke,
      when: scenario =>
        dkrRecords(scenario, alias(`*.${DKR}`, 'vpce-9-abcdefgh.ecr.dkr.eu-west-1.vpce.amazonaws.com.')),
      service: 'ecr.dkr',
      says: 'no endpoint in the snapshot',
    },
    {
      name: 'a record points elsewhere than to an endpoint',
      in: aSpoke,
      when: scenario =>
        dkrRecords(scenario, {
          Name: `*.${DKR}`,
          Type: 'A',
          ...{ ResourceRecords: [{ Value: '10.9.9.9' }] },
        }),
      service: 'ecr.dkr',
    },
    {
      name: 'a record with IPv6 addresses only',
      in: aSpoke,
      when: scenario => dkrRecords(scenario, { Name: `*.${DKR}`, Type: 'AAAA' }),
      service: 'ecr.dkr',
      says: 'IPv6',
    },
    {
      name: 'an endpoint with IPv6 addresses only',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (entryOf(hub, 'VpcEndpoints', 'vpce-api').IpAddressType = 'ipv6'),
      service: 'ecr.api',
      says: 'IPv6',
    },
    {
      name: 'a dual-stack host',
      in: aSharedSubnetWorkload,
      when: ({ workload }) =>
        (workload.taskDefinition.containerDefinitions[0]!.image =
          '222222222222.dkr-ecr.eu-west-1.on.aws/team/api:1'),
      service: 'ecr.dkr',
      says: 'dual-stack',
    },
    {
      name: 'a Profile whose content is not known',
      in: aSpoke,
      when: scenario => {
        byProfile(scenario);
        scenario.team.ProfileAssociations![0]!.Resources = undefined;
      },
      service: 'ecr.dkr',
      says: 'rp-1',
    },
    {
      name: 'a rule forwards the name to other name servers',
      in: aSharedSubnetWorkload,
      when: scenario => rule(scenario, 'api.ecr.eu-west-1.amazonaws.com.'),
      service: 'ecr.api',
      says: 'rslvr-rr-FORWARD',
    },
    {
      name: 'a rule forwards what no private zone holds',
      in: aSharedSubnetWorkload,
      when: scenario => rule(scenario, '.'),
      service: 's3',
      says: 'rslvr-rr-FORWARD',
    },
    {
      name: 'a rule that may hold for the VPC, whose associations are not known',
      in: aSharedSubnetWorkload,
      when: scenario => {
        rule(scenario, 'api.ecr.eu-west-1.amazonaws.com.');
        scenario.hub.ResolverRuleAssociations = undefined;
      },
      service: 'ecr.api',
    },
    {
      name: 'an associated rule that is not known',
      in: aSharedSubnetWorkload,
      when: scenario => {
        rule(scenario, 'corp.example.');
        scenario.hub.ResolverRules = undefined;
      },
      service: 'ecr.api',
      says: 'rslvr-rr-FORWARD',
    },
    {
      name: 'name servers of somebody’s own',
      in: aSharedSubnetWorkload,
      when: scenario => dhcp(scenario, '10.0.0.2', 'AmazonProvidedDNS'),
      service: 'ecr.api',
      says: '10.0.0.2',
    },
    {
      name: 'DHCP options that are not known',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (entryOf(hub, 'Vpcs', 'vpc-hub').DhcpOptionsId = 'dopt-2'),
      service: 'ecr.api',
      says: 'dopt-2',
    },
    {
      name: 'an S3 interface endpoint takes the name of S3',
      in: aSharedSubnetWorkload,
      when: scenario => s3Interface(scenario),
      service: 's3',
      says: 'takes the name of S3',
    },
    {
      name: 'a Region whose names are not known',
      in: aSharedSubnetWorkload,
      when: ({ workload }) =>
        (workload.taskDefinition.containerDefinitions[0]!.logConfiguration!.options!['awslogs-region'] =
          'mars-north-1'),
      service: 'logs',
      says: 'DNS name of logs',
    },
    {
      name: 'a subnet that is not known',
      in: aSharedSubnetWorkload,
      when: ({ hub, team }) => {
        hub.Subnets = undefined;
        team.Subnets = undefined;
      },
      service: 'ecr.api',
      says: 'subnet-team-a',
    },
    {
      name: 'whether DNS hostnames are on is not known',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => Reflect.deleteProperty(entryOf(hub, 'Vpcs', 'vpc-hub'), 'EnableDnsHostnames'),
      service: 'ecr.api',
    },
    {
      name: 'a public name where the way to the internet is not known',
      in: aNatSpoke,
      when: ({ team }) => (team.NatGateways = undefined),
      service: 'ecr.api',
      says: 'NatGateways',
    },
  ],
});
