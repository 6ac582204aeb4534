import {
  allow,
  aNatSpoke,
  aPeeredSpoke,
  aSharedSubnetWorkload,
  aSpoke,
  httpsRule,
  IN_ORGANIZATION,
  policyText,
  REGION,
  type Scenario,
} from '../../testing';

/** The networks that laws start from. */
export const SCENARIOS = { aSharedSubnetWorkload, aSpoke, aPeeredSpoke, aNatSpoke } as const;

/** One thing that is changed in a network, whichever it is. */
export interface Change {
  readonly name: string;
  /** Set where the change only gives: more is allowed than before. */
  readonly gives?: true;
  readonly apply: (scenario: Scenario) => void;
}

const both = ({ hub, team }: Scenario) => [hub, team];
const tables = (scenario: Scenario) => both(scenario).flatMap(({ RouteTables }) => RouteTables ?? []);
const groups = (scenario: Scenario) => both(scenario).flatMap(({ SecurityGroups }) => SecurityGroups ?? []);
const acls = (scenario: Scenario) => both(scenario).flatMap(({ NetworkAcls }) => NetworkAcls ?? []);
const endpoints = (scenario: Scenario) => both(scenario).flatMap(({ VpcEndpoints }) => VpcEndpoints ?? []);
const deny = (CidrBlock: string, Egress: boolean) => ({
  RuleNumber: 10,
  RuleAction: 'deny' as const,
  Protocol: '-1',
  Egress,
  CidrBlock,
});

export const CHANGES: readonly Change[] = [
  {
    name: 'an egress rule for everywhere',
    gives: true,
    apply: scenario => {
      for (const group of groups(scenario)) {
        group.IpPermissionsEgress = [
          ...(group.IpPermissionsEgress ?? []),
          httpsRule({ IpRanges: [{ CidrIp: '0.0.0.0/0' }] }),
        ];
      }
    },
  },
  {
    name: 'an ingress rule for everywhere',
    gives: true,
    apply: scenario => {
      for (const group of groups(scenario)) {
        group.IpPermissions = [
          ...(group.IpPermissions ?? []),
          httpsRule({ IpRanges: [{ CidrIp: '0.0.0.0/0' }] }),
        ];
      }
    },
  },
  {
    name: 'removing every rule of a network ACL that denies',
    gives: true,
    apply: scenario => {
      for (const acl of acls(scenario))
        acl.Entries = acl.Entries?.filter(({ RuleAction }) => RuleAction === 'allow');
    },
  },
  {
    name: 'removing the policies of endpoints',
    gives: true,
    apply: scenario => {
      for (const endpoint of endpoints(scenario)) delete endpoint.PolicyDocument;
    },
  },
  {
    name: 'an allow for everything in the policies of endpoints',
    gives: true,
    apply: scenario => {
      for (const endpoint of endpoints(scenario)) {
        if (typeof endpoint.PolicyDocument !== 'string') continue;
        const { Statement } = JSON.parse(endpoint.PolicyDocument) as { Statement: object[] };
        endpoint.PolicyDocument = policyText(...Statement, allow('*', '*'));
      }
    },
  },
  {
    name: 'a route of S3 that is a blackhole',
    apply: scenario => {
      for (const route of tables(scenario).flatMap(({ Routes }) => Routes ?? [])) {
        if (route.DestinationPrefixListId !== undefined) route.State = 'blackhole';
      }
    },
  },
  {
    name: 'a longer route to a firewall',
    apply: scenario => {
      for (const { Routes } of tables(scenario)) {
        Routes?.push({
          DestinationCidrBlock: '10.0.0.0/26',
          NetworkInterfaceId: 'eni-firewall',
          State: 'active',
        });
      }
    },
  },
  {
    name: 'a longer route that takes a part of S3',
    apply: scenario => {
      for (const { Routes } of tables(scenario)) {
        Routes?.push({
          DestinationCidrBlock: '52.218.0.0/24',
          NetworkInterfaceId: 'eni-firewall',
          State: 'active',
        });
      }
    },
  },
  {
    name: 'a route for a prefix list',
    apply: scenario => {
      for (const { Routes } of tables(scenario)) {
        Routes?.push({
          DestinationPrefixListId: 'pl-x',
          NetworkInterfaceId: 'eni-firewall',
          State: 'active',
        });
      }
      for (const lists of both(scenario)) {
        lists.ManagedPrefixLists = [{ PrefixListId: 'pl-x', Entries: [{ Cidr: '10.0.0.0/24' }] }];
      }
    },
  },
  {
    name: 'no way back',
    apply: ({ hub }) => {
      for (const table of hub.RouteTables ?? []) {
        table.Routes = table.Routes?.filter(
          ({ DestinationCidrBlock }) => DestinationCidrBlock !== '10.8.0.0/20',
        );
      }
    },
  },
  {
    name: 'tables by the main one only',
    apply: scenario => {
      for (const table of tables(scenario)) {
        if (table.RouteTableId !== 'rtb-ep') table.Associations = [{ Main: true }];
      }
    },
  },
  {
    name: 'a group that admits nobody',
    apply: ({ hub }) => {
      for (const group of hub.SecurityGroups ?? []) group.IpPermissions = [];
    },
  },
  {
    name: 'a group that admits half of a range',
    apply: ({ hub }) => {
      for (const group of hub.SecurityGroups ?? []) {
        group.IpPermissions = [
          httpsRule({ IpRanges: [{ CidrIp: '10.0.16.0/25' }, { CidrIp: '10.8.0.0/25' }] }),
        ];
      }
    },
  },
  {
    name: 'a task that may call one range only',
    apply: ({ team }) => {
      for (const group of team.SecurityGroups ?? []) {
        group.IpPermissionsEgress = [
          httpsRule({ IpRanges: [{ CidrIp: '10.0.0.0/28' }, { CidrIp: '3.5.64.0/21' }] }),
        ];
      }
    },
  },
  {
    name: 'a network ACL that denies the zone next door',
    apply: scenario => {
      for (const acl of acls(scenario)) acl.Entries?.unshift(deny('10.0.1.0/24', true));
    },
  },
  {
    name: 'a network ACL that denies some public addresses',
    apply: scenario => {
      for (const acl of acls(scenario)) acl.Entries?.unshift(deny('52.218.0.0/20', false));
    },
  },
  {
    name: 'an endpoint that is not accepted',
    apply: ({ hub }) => {
      for (const endpoint of hub.VpcEndpoints ?? []) endpoint.State = 'pendingAcceptance';
    },
  },
  {
    name: 'endpoints in the second zone only',
    apply: ({ hub }) => {
      for (const endpoint of hub.VpcEndpoints ?? []) {
        endpoint.SubnetIds?.shift();
        endpoint.NetworkInterfaceIds?.shift();
      }
    },
  },
  {
    name: 'interfaces whose addresses are not known',
    apply: ({ hub }) => {
      for (const endpoint of hub.VpcEndpoints ?? []) delete endpoint.NetworkInterfaceIds;
    },
  },
  {
    name: 'private DNS that is off',
    apply: ({ hub }) => {
      for (const endpoint of hub.VpcEndpoints ?? []) endpoint.PrivateDnsEnabled = false;
    },
  },
  {
    name: 'DNS hostnames that are off',
    apply: scenario => {
      for (const vpc of both(scenario).flatMap(({ Vpcs }) => Vpcs ?? [])) {
        if (vpc.EnableDnsHostnames !== undefined) vpc.EnableDnsHostnames = false;
      }
    },
  },
  {
    name: 'a zone without records over the registry',
    apply: ({ hub, team }) => {
      const VPCs = ['vpc-hub', 'vpc-spoke'].map(VPCId => ({ VPCId, VPCRegion: REGION }));
      const Name = '222222222222.dkr.ecr.eu-west-1.amazonaws.com.';
      hub.HostedZones?.push({ Id: '/hostedzone/ZHOLE', Name, VPCs, ResourceRecordSets: [] });
      team.HostedZones?.push({ HostedZoneId: 'ZHOLE', Name, Owner: { OwningAccount: '111111111111' } });
    },
  },
  {
    name: 'a rule that forwards everything of AWS',
    apply: scenario => {
      for (const lists of both(scenario)) {
        if (lists.ResolverRules === undefined) continue;
        lists.ResolverRules = [{ Id: 'rslvr-rr-1', DomainName: 'amazonaws.com', RuleType: 'FORWARD' }];
        lists.ResolverRuleAssociations = ['vpc-hub', 'vpc-spoke'].map(VPCId => ({
          ResolverRuleId: 'rslvr-rr-1',
          VPCId,
        }));
      }
    },
  },
  {
    name: 'name servers of somebody’s own',
    apply: scenario => {
      for (const lists of both(scenario)) {
        for (const vpc of lists.Vpcs ?? []) vpc.DhcpOptionsId = 'dopt-1';
        if (lists.DhcpOptions === undefined) continue;
        lists.DhcpOptions = [
          {
            DhcpOptionsId: 'dopt-1',
            DhcpConfigurations: [{ Key: 'domain-name-servers', Values: [{ Value: '10.0.0.2' }] }],
          },
        ];
      }
    },
  },
  {
    name: 'layers for the organisation only',
    apply: scenario => {
      for (const endpoint of endpoints(scenario)) {
        if (endpoint.VpcEndpointType === 'Gateway') {
          endpoint.PolicyDocument = policyText(allow('s3:*', '*', IN_ORGANIZATION));
        }
      }
    },
  },
  {
    name: 'a Transit Gateway that drops what comes back',
    apply: ({ hub }) => {
      for (const route of hub.TransitGatewayRouteTables?.[0]?.Routes ?? []) {
        if (route.DestinationCidrBlock === '10.8.0.0/20') route.State = 'blackhole';
      }
    },
  },
  {
    name: 'a NAT gateway that is gone',
    apply: ({ team }) => {
      for (const nat of team.NatGateways ?? []) nat.State = 'deleted';
    },
  },
  {
    name: 'an internet gateway of another VPC',
    apply: ({ team }) => {
      for (const gateway of team.InternetGateways ?? []) gateway.Attachments = [];
    },
  },
];
