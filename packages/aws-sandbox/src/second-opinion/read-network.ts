import {
  DescribeDhcpOptionsCommand,
  DescribeInternetGatewaysCommand,
  DescribeManagedPrefixListsCommand,
  DescribeNatGatewaysCommand,
  DescribeNetworkAclsCommand,
  DescribeNetworkInterfacesCommand,
  DescribePrefixListsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeTransitGatewayRouteTablesCommand,
  DescribeTransitGatewayVpcAttachmentsCommand,
  DescribeVpcAttributeCommand,
  DescribeVpcEndpointsCommand,
  DescribeVpcPeeringConnectionsCommand,
  DescribeVpcsCommand,
  type EC2Client,
  GetManagedPrefixListEntriesCommand,
  GetTransitGatewayRouteTableAssociationsCommand,
  SearchTransitGatewayRoutesCommand,
} from '@aws-sdk/client-ec2';
import type { Entry, WorldInput } from '../world/world';

type Lists = Record<string, Entry[]>;

const entriesOf = (list: readonly object[] | undefined) => (list ?? []) as unknown as Entry[];

/** What a server answers of one account in one Region, as a world. */
export async function readNetwork(client: EC2Client, accountId: string, region: string): Promise<WorldInput> {
  const lists: Lists = {
    Vpcs: await vpcs(client),
    Subnets: entriesOf((await client.send(new DescribeSubnetsCommand({}))).Subnets),
    RouteTables: entriesOf((await client.send(new DescribeRouteTablesCommand({}))).RouteTables),
    SecurityGroups: entriesOf((await client.send(new DescribeSecurityGroupsCommand({}))).SecurityGroups),
    NetworkAcls: entriesOf((await client.send(new DescribeNetworkAclsCommand({}))).NetworkAcls),
    VpcEndpoints: entriesOf((await client.send(new DescribeVpcEndpointsCommand({}))).VpcEndpoints),
    NetworkInterfaces: entriesOf(
      (await client.send(new DescribeNetworkInterfacesCommand({}))).NetworkInterfaces,
    ),
    NatGateways: entriesOf((await client.send(new DescribeNatGatewaysCommand({}))).NatGateways),
    InternetGateways: entriesOf(
      (await client.send(new DescribeInternetGatewaysCommand({}))).InternetGateways,
    ),
    PrefixLists: entriesOf((await client.send(new DescribePrefixListsCommand({}))).PrefixLists),
    ManagedPrefixLists: await prefixLists(client),
    DhcpOptions: entriesOf((await client.send(new DescribeDhcpOptionsCommand({}))).DhcpOptions),
    VpcPeeringConnections: entriesOf(
      (await client.send(new DescribeVpcPeeringConnectionsCommand({}))).VpcPeeringConnections,
    ),
    TransitGatewayVpcAttachments: entriesOf(
      (await client.send(new DescribeTransitGatewayVpcAttachmentsCommand({}))).TransitGatewayVpcAttachments,
    ),
    TransitGatewayRouteTables: await transitGatewayRouteTables(client),
  };
  const snapshot = {
    schemaVersion: 1,
    collectedAt: '2026-11-01',
    accounts: { [accountId]: { [region]: lists } },
  };
  return JSON.parse(JSON.stringify({ snapshot })) as WorldInput;
}

async function vpcs(client: EC2Client): Promise<Entry[]> {
  const { Vpcs = [] } = await client.send(new DescribeVpcsCommand({}));
  return Promise.all(
    Vpcs.map(async vpc => {
      const attribute = (Attribute: 'enableDnsSupport' | 'enableDnsHostnames') =>
        client.send(new DescribeVpcAttributeCommand({ VpcId: vpc.VpcId, Attribute }));
      const [support, hostnames] = [
        await attribute('enableDnsSupport'),
        await attribute('enableDnsHostnames'),
      ];
      return {
        ...vpc,
        EnableDnsSupport: support.EnableDnsSupport?.Value,
        EnableDnsHostnames: hostnames.EnableDnsHostnames?.Value,
      };
    }),
  );
}

async function prefixLists(client: EC2Client): Promise<Entry[]> {
  const { PrefixLists = [] } = await client.send(new DescribeManagedPrefixListsCommand({}));
  return Promise.all(
    PrefixLists.map(async list => {
      const { PrefixListId } = list;
      const { Entries } = await client.send(new GetManagedPrefixListEntriesCommand({ PrefixListId }));
      return { ...list, Entries };
    }),
  );
}

async function transitGatewayRouteTables(client: EC2Client): Promise<Entry[]> {
  const { TransitGatewayRouteTables = [] } = await client.send(
    new DescribeTransitGatewayRouteTablesCommand({}),
  );
  return Promise.all(
    TransitGatewayRouteTables.map(async table => {
      const { TransitGatewayRouteTableId } = table;
      const { Associations } = await client.send(
        new GetTransitGatewayRouteTableAssociationsCommand({ TransitGatewayRouteTableId }),
      );
      const Filters = [{ Name: 'state', Values: ['active', 'blackhole'] }];
      const { Routes } = await client.send(
        new SearchTransitGatewayRoutesCommand({ TransitGatewayRouteTableId, Filters }),
      );
      return { ...table, Associations, Routes };
    }),
  );
}
