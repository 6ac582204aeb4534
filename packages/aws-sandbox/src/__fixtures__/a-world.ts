import type { WorldInput } from '../world/world';

export const REGION = 'eu-west-1';
/** Owns the VPC, its endpoints and the Transit Gateway. */
export const HUB = '111111111111';
/** Runs tasks in a subnet that the hub shares with it. */
export const TEAM = '222222222222';
/** Has a VPC of its own, behind the Transit Gateway. */
export const SPOKE = '333333333333';

const arn = (type: string, id: string) => `arn:aws:ec2:${REGION}:${HUB}:${type}/${id}`;

const endpoint = (service: string, number: number) => ({
  VpcEndpointId: `vpce-0000000000000000${number}`,
  VpcEndpointType: 'Interface',
  VpcId: 'vpc-hub',
  ServiceName: `com.amazonaws.${REGION}.${service}`,
  State: 'available',
  SubnetIds: ['subnet-hub-a', 'subnet-hub-b'],
  Groups: [{ GroupId: 'sg-endpoints', GroupName: 'endpoints' }],
  PrivateDnsEnabled: true,
  NetworkInterfaceIds: [`eni-${number}a`, `eni-${number}b`],
  PolicyDocument: { Version: '2012-10-17', Statement: [] },
  Tags: [{ Key: 'Name', Value: service }],
});

const endpointInterface = (number: number, zone: 'a' | 'b') => ({
  NetworkInterfaceId: `eni-${number}${zone}`,
  VpcId: 'vpc-hub',
  SubnetId: `subnet-hub-${zone}`,
  PrivateIpAddress: `10.64.${zone === 'a' ? 0 : 1}.${10 + number}`,
  InterfaceType: 'vpc_endpoint',
  Groups: [{ GroupId: 'sg-endpoints', GroupName: 'endpoints' }],
});

const subnet = (id: string, vpc: string, cidr: string, zone: string, zoneId: string) => ({
  SubnetId: `subnet-${id}`,
  VpcId: `vpc-${vpc}`,
  CidrBlock: cidr,
  AvailabilityZone: `${REGION}${zone}`,
  AvailabilityZoneId: zoneId,
  State: 'available',
  Tags: [{ Key: 'Name', Value: id }],
});

/** A hub with two endpoints and a gateway, a team in one of its subnets, and a spoke: fresh at each call. */
export function aWorld(): WorldInput {
  return {
    snapshot: {
      schemaVersion: 1,
      collectedAt: '2026-11-01T10:00:00Z',
      organizationId: 'o-example',
      accounts: { [HUB]: { [REGION]: hub() }, [TEAM]: { [REGION]: team() }, [SPOKE]: { [REGION]: spoke() } },
    },
    metrics: [
      {
        accountId: HUB,
        region: REGION,
        namespace: 'AWS/PrivateLinkEndpoints',
        metricName: 'BytesProcessed',
        dimensions: { 'VPC Endpoint Id': 'vpce-00000000000000001', 'VPC Id': 'vpc-hub' },
        periodSeconds: 3600,
        start: '2026-11-01T00:00:00Z',
        values: [1000, null, 3000],
      },
    ],
  };
}

function hub() {
  return {
    Vpcs: [
      {
        VpcId: 'vpc-hub',
        CidrBlock: '10.64.0.0/16',
        State: 'available',
        DhcpOptionsId: 'dopt-hub',
        IsDefault: false,
        EnableDnsSupport: true,
        EnableDnsHostnames: true,
        Tags: [{ Key: 'Name', Value: 'hub' }],
      },
    ],
    Subnets: [
      subnet('hub-a', 'hub', '10.64.0.0/24', 'a', 'euw1-az1'),
      subnet('hub-b', 'hub', '10.64.1.0/24', 'b', 'euw1-az2'),
      subnet('team-a', 'hub', '10.64.2.0/24', 'a', 'euw1-az1'),
    ],
    RouteTables: [
      {
        RouteTableId: 'rtb-hub',
        VpcId: 'vpc-hub',
        Associations: [{ RouteTableAssociationId: 'rtbassoc-main', RouteTableId: 'rtb-hub', Main: true }],
        Routes: [{ DestinationCidrBlock: '10.64.0.0/16', GatewayId: 'local', State: 'active' }],
      },
      {
        RouteTableId: 'rtb-team',
        VpcId: 'vpc-hub',
        Associations: [{ RouteTableAssociationId: 'rtbassoc-team', SubnetId: 'subnet-team-a', Main: false }],
        Routes: [
          { DestinationCidrBlock: '10.64.0.0/16', GatewayId: 'local', State: 'active' },
          { DestinationPrefixListId: 'pl-s3', GatewayId: 'vpce-0000000000000000a', State: 'active' },
        ],
        Tags: [{ Key: 'Name', Value: 'team' }],
      },
    ],
    SecurityGroups: [
      {
        GroupId: 'sg-endpoints',
        GroupName: 'endpoints',
        Description: 'the endpoints',
        VpcId: 'vpc-hub',
        IpPermissions: [
          { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '10.64.0.0/16' }] },
        ],
        IpPermissionsEgress: [],
      },
      { GroupId: 'sg-clients', GroupName: 'clients', Description: 'shared with teams', VpcId: 'vpc-hub' },
    ],
    NetworkAcls: [
      {
        NetworkAclId: 'acl-hub',
        VpcId: 'vpc-hub',
        IsDefault: true,
        Entries: [
          { RuleNumber: 100, Protocol: '-1', RuleAction: 'allow', Egress: true, CidrBlock: '0.0.0.0/0' },
          { RuleNumber: 32767, Protocol: '-1', RuleAction: 'deny', Egress: true, CidrBlock: '0.0.0.0/0' },
        ],
        Associations: ['hub-a', 'hub-b', 'team-a'].map(id => ({
          NetworkAclAssociationId: `aclassoc-${id}`,
          NetworkAclId: 'acl-hub',
          SubnetId: `subnet-${id}`,
        })),
      },
    ],
    VpcEndpoints: [
      endpoint('ecr.api', 1),
      endpoint('ecr.dkr', 2),
      {
        VpcEndpointId: 'vpce-0000000000000000a',
        VpcEndpointType: 'Gateway',
        VpcId: 'vpc-hub',
        ServiceName: `com.amazonaws.${REGION}.s3`,
        State: 'available',
        RouteTableIds: ['rtb-team'],
        PrivateDnsEnabled: false,
      },
    ],
    NetworkInterfaces: [1, 2].flatMap(number => [
      endpointInterface(number, 'a'),
      endpointInterface(number, 'b'),
    ]),
    NatGateways: [
      { NatGatewayId: 'nat-hub', VpcId: 'vpc-hub', SubnetId: 'subnet-hub-a', State: 'available' },
    ],
    InternetGateways: [
      { InternetGatewayId: 'igw-hub', Attachments: [{ VpcId: 'vpc-hub', State: 'available' }] },
    ],
    PrefixLists: [
      {
        PrefixListId: 'pl-s3',
        PrefixListName: `com.amazonaws.${REGION}.s3`,
        Cidrs: ['52.218.0.0/17', '3.5.64.0/21'],
      },
    ],
    ManagedPrefixLists: [
      {
        PrefixListId: 'pl-s3',
        PrefixListName: `com.amazonaws.${REGION}.s3`,
        OwnerId: 'AWS',
        Entries: [{ Cidr: '52.218.0.0/17' }, { Cidr: '3.5.64.0/21' }],
      },
      {
        PrefixListId: 'pl-own',
        PrefixListName: 'own',
        Entries: [{ Cidr: '10.0.0.0/8', Description: 'all' }],
      },
    ],
    TransitGatewayRouteTables: [
      {
        TransitGatewayRouteTableId: 'tgw-rtb-1',
        TransitGatewayId: 'tgw-1',
        State: 'available',
        Associations: [
          {
            TransitGatewayAttachmentId: 'tgw-attach-hub',
            ResourceId: 'vpc-hub',
            ResourceType: 'vpc',
            State: 'associated',
          },
          {
            TransitGatewayAttachmentId: 'tgw-attach-spoke',
            ResourceId: 'vpc-spoke',
            ResourceType: 'vpc',
            State: 'associated',
          },
        ],
        Routes: [
          route('10.64.0.0/16', 'tgw-attach-hub', 'vpc-hub'),
          route('10.80.0.0/16', 'tgw-attach-spoke', 'vpc-spoke'),
          { DestinationCidrBlock: '10.0.0.0/8', Type: 'static', State: 'blackhole' },
        ],
      },
    ],
    TransitGatewayVpcAttachments: [attachment('hub', HUB)],
    DhcpOptions: [
      {
        DhcpOptionsId: 'dopt-hub',
        DhcpConfigurations: [{ Key: 'domain-name-servers', Values: [{ Value: 'AmazonProvidedDNS' }] }],
      },
    ],
    ResourceShares: [
      {
        resourceShareArn: `arn:aws:ram:${REGION}:${HUB}:resource-share/team`,
        name: 'team',
        status: 'ACTIVE',
        associations: [
          { associatedEntity: TEAM, associationType: 'PRINCIPAL', status: 'ASSOCIATED' },
          ...[arn('subnet', 'subnet-team-a'), arn('security-group', 'sg-clients')].map(associatedEntity => ({
            associatedEntity,
            associationType: 'RESOURCE',
            status: 'ASSOCIATED',
          })),
        ],
      },
    ],
  };
}

function team() {
  return {
    SecurityGroups: [{ GroupId: 'sg-task', GroupName: 'task', Description: 'tasks', VpcId: 'vpc-hub' }],
    NetworkInterfaces: [{ NetworkInterfaceId: 'eni-task', VpcId: 'vpc-hub', SubnetId: 'subnet-team-a' }],
    // The team's account names the zones the other way round.
    Subnets: [subnet('team-own', 'team', '172.31.0.0/20', 'b', 'euw1-az1')],
    Vpcs: [{ VpcId: 'vpc-team', CidrBlock: '172.31.0.0/16' }],
  };
}

function spoke() {
  return {
    Vpcs: [{ VpcId: 'vpc-spoke', CidrBlock: '10.80.0.0/16' }],
    Subnets: [subnet('spoke-a', 'spoke', '10.80.0.0/24', 'a', 'euw1-az1')],
    TransitGatewayVpcAttachments: [attachment('spoke', SPOKE)],
    VpcPeeringConnections: [
      {
        VpcPeeringConnectionId: 'pcx-1',
        Status: { Code: 'active', Message: 'Active' },
        RequesterVpcInfo: { VpcId: 'vpc-spoke', OwnerId: SPOKE, Region: REGION },
        AccepterVpcInfo: { VpcId: 'vpc-team', OwnerId: TEAM, Region: REGION },
      },
    ],
  };
}

function route(destination: string, attachmentId: string, vpcId: string) {
  return {
    DestinationCidrBlock: destination,
    Type: 'propagated',
    State: 'active',
    TransitGatewayAttachments: [
      { TransitGatewayAttachmentId: attachmentId, ResourceId: vpcId, ResourceType: 'vpc' },
    ],
  };
}

function attachment(name: string, owner: string) {
  return {
    TransitGatewayAttachmentId: `tgw-attach-${name}`,
    TransitGatewayId: 'tgw-1',
    VpcId: `vpc-${name}`,
    VpcOwnerId: owner,
    State: 'available',
    SubnetIds: [`subnet-${name}-a`],
  };
}
