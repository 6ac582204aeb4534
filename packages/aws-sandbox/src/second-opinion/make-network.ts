import {
  AssociateRouteTableCommand,
  AssociateTransitGatewayRouteTableCommand,
  AttachInternetGatewayCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateDhcpOptionsCommand,
  CreateInternetGatewayCommand,
  CreateManagedPrefixListCommand,
  CreateNatGatewayCommand,
  CreateRouteTableCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateTransitGatewayCommand,
  CreateTransitGatewayRouteCommand,
  CreateTransitGatewayRouteTableCommand,
  CreateTransitGatewayVpcAttachmentCommand,
  CreateVpcCommand,
  CreateVpcEndpointCommand,
  CreateVpcPeeringConnectionCommand,
  type EC2Client,
  ModifyVpcAttributeCommand,
} from '@aws-sdk/client-ec2';

/** The ids of what was made, which a comparison asks for. */
export interface MadeNetwork {
  readonly vpcId: string;
  readonly subnetId: string;
  readonly groupId: string;
  readonly routeTableId: string;
  readonly prefixListId: string;
  readonly transitGatewayRouteTableId: string;
  readonly attachmentId: string;
}

/** Makes one of everything that the calls describe. */
export async function makeNetwork(client: EC2Client, region: string): Promise<MadeNetwork> {
  const { vpcId, otherVpcId } = await makeVpcs(client);
  const { subnetId, otherSubnetId } = await makeSubnets(client, vpcId, region);
  const { RouteTable } = await client.send(new CreateRouteTableCommand({ VpcId: vpcId }));
  const routeTableId = RouteTable?.RouteTableId ?? '';
  await client.send(new AssociateRouteTableCommand({ RouteTableId: routeTableId, SubnetId: subnetId }));
  const groupId = await makeGroup(client, vpcId);
  await makeEndpoints(client, { vpcId, subnetIds: [subnetId, otherSubnetId], groupId, routeTableId, region });
  const { InternetGateway } = await client.send(new CreateInternetGatewayCommand({}));
  const internetGatewayId = InternetGateway?.InternetGatewayId ?? '';
  await client.send(new AttachInternetGatewayCommand({ VpcId: vpcId, InternetGatewayId: internetGatewayId }));
  await client.send(new CreateNatGatewayCommand({ SubnetId: otherSubnetId, ConnectivityType: 'private' }));
  await client.send(new CreateVpcPeeringConnectionCommand({ VpcId: vpcId, PeerVpcId: otherVpcId }));
  const { PrefixList } = await client.send(
    new CreateManagedPrefixListCommand({
      PrefixListName: 'teams',
      AddressFamily: 'IPv4',
      MaxEntries: 5,
      Entries: [{ Cidr: '10.64.0.0/20', Description: 'shop' }, { Cidr: '10.64.16.0/20' }],
    }),
  );
  const transitGateway = await makeTransitGateway(client, vpcId, subnetId);
  return {
    vpcId,
    subnetId,
    groupId,
    routeTableId,
    prefixListId: PrefixList?.PrefixListId ?? '',
    ...transitGateway,
  };
}

async function makeVpcs(client: EC2Client): Promise<{ vpcId: string; otherVpcId: string }> {
  const tags = [{ ResourceType: 'vpc' as const, Tags: [{ Key: 'Name', Value: 'hub <&>' }] }];
  const { Vpc } = await client.send(
    new CreateVpcCommand({ CidrBlock: '10.64.0.0/16', TagSpecifications: tags }),
  );
  const other = await client.send(new CreateVpcCommand({ CidrBlock: '10.80.0.0/16' }));
  const vpcId = Vpc?.VpcId ?? '';
  await client.send(new ModifyVpcAttributeCommand({ VpcId: vpcId, EnableDnsHostnames: { Value: true } }));
  await client.send(
    new CreateDhcpOptionsCommand({
      DhcpConfigurations: [{ Key: 'domain-name-servers', Values: ['AmazonProvidedDNS'] }],
    }),
  );
  return { vpcId, otherVpcId: other.Vpc?.VpcId ?? '' };
}

async function makeSubnets(client: EC2Client, VpcId: string, region: string) {
  const make = async (CidrBlock: string, zone: string) => {
    const AvailabilityZone = `${region}${zone}`;
    const { Subnet } = await client.send(new CreateSubnetCommand({ VpcId, CidrBlock, AvailabilityZone }));
    return Subnet?.SubnetId ?? '';
  };
  return { subnetId: await make('10.64.0.0/24', 'a'), otherSubnetId: await make('10.64.1.0/24', 'b') };
}

async function makeGroup(client: EC2Client, VpcId: string): Promise<string> {
  const { GroupId = '' } = await client.send(
    new CreateSecurityGroupCommand({ VpcId, GroupName: 'endpoints', Description: 'the endpoints' }),
  );
  const rule = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443 };
  await client.send(
    new AuthorizeSecurityGroupIngressCommand({
      GroupId,
      IpPermissions: [
        { ...rule, IpRanges: [{ CidrIp: '10.64.0.0/16', Description: 'the VPC' }] },
        { ...rule, UserIdGroupPairs: [{ GroupId }] },
      ],
    }),
  );
  return GroupId;
}

async function makeEndpoints(
  client: EC2Client,
  place: { vpcId: string; subnetIds: string[]; groupId: string; routeTableId: string; region: string },
): Promise<void> {
  for (const service of ['ecr.api', 'ecr.dkr']) {
    await client.send(
      new CreateVpcEndpointCommand({
        VpcId: place.vpcId,
        VpcEndpointType: 'Interface',
        ServiceName: `com.amazonaws.${place.region}.${service}`,
        SubnetIds: place.subnetIds,
        SecurityGroupIds: [place.groupId],
        PrivateDnsEnabled: true,
      }),
    );
  }
  await client.send(
    new CreateVpcEndpointCommand({
      VpcId: place.vpcId,
      VpcEndpointType: 'Gateway',
      ServiceName: `com.amazonaws.${place.region}.s3`,
      RouteTableIds: [place.routeTableId],
    }),
  );
}

async function makeTransitGateway(client: EC2Client, VpcId: string, subnetId: string) {
  const { TransitGateway } = await client.send(new CreateTransitGatewayCommand({}));
  const TransitGatewayId = TransitGateway?.TransitGatewayId ?? '';
  const { TransitGatewayVpcAttachment } = await client.send(
    new CreateTransitGatewayVpcAttachmentCommand({ TransitGatewayId, VpcId, SubnetIds: [subnetId] }),
  );
  const attachmentId = TransitGatewayVpcAttachment?.TransitGatewayAttachmentId ?? '';
  const { TransitGatewayRouteTable } = await client.send(
    new CreateTransitGatewayRouteTableCommand({ TransitGatewayId }),
  );
  const TransitGatewayRouteTableId = TransitGatewayRouteTable?.TransitGatewayRouteTableId ?? '';
  const table = { TransitGatewayRouteTableId, TransitGatewayAttachmentId: attachmentId };
  await client.send(new AssociateTransitGatewayRouteTableCommand(table));
  await client.send(new CreateTransitGatewayRouteCommand({ ...table, DestinationCidrBlock: '10.64.0.0/16' }));
  return { transitGatewayRouteTableId: TransitGatewayRouteTableId, attachmentId };
}
