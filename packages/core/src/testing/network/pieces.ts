import { serviceName } from '../../aws-catalogue';
import type {
  NetworkAcl,
  NetworkInterface,
  RouteTable,
  SecurityGroup,
  Subnet,
  Vpc,
  VpcEndpoint,
} from '../../snapshot';
import { type Draft, ORGANIZATION, REGION } from './scenario';

export function aVpc(VpcId: string, OwnerId: string, CidrBlock: string): Draft<Vpc> {
  return { VpcId, OwnerId, CidrBlock, EnableDnsSupport: true, EnableDnsHostnames: true };
}

/** A subnet in the first or second zone of the Region, which its name ends in. */
export function aSubnet(SubnetId: string, OwnerId: string, VpcId: string, CidrBlock: string): Draft<Subnet> {
  const zone = SubnetId.at(-1) ?? 'a';
  return {
    SubnetId,
    OwnerId,
    VpcId,
    CidrBlock,
    AvailabilityZone: `${REGION}${zone}`,
    AvailabilityZoneId: zone === 'a' ? 'euw1-az1' : 'euw1-az2',
  };
}

export function aRouteTable(
  RouteTableId: string,
  OwnerId: string,
  VpcId: string,
  subnetIds: readonly string[],
  ...routes: readonly Draft<NonNullable<RouteTable['Routes']>[number]>[]
): Draft<RouteTable> {
  return {
    RouteTableId,
    OwnerId,
    VpcId,
    Associations: subnetIds.map(SubnetId => ({ SubnetId, Main: false })),
    Routes: routes.map(route => ({ State: 'active', ...route })),
  };
}

/** A network ACL that lets everything through, as the default one does. */
export function anOpenNetworkAcl(
  NetworkAclId: string,
  OwnerId: string,
  VpcId: string,
  subnetIds: readonly string[],
): Draft<NetworkAcl> {
  const rule = (Egress: boolean) => ({
    RuleNumber: 100,
    Protocol: '-1',
    RuleAction: 'allow' as const,
    Egress,
    CidrBlock: '0.0.0.0/0',
  });
  return {
    NetworkAclId,
    OwnerId,
    VpcId,
    Entries: [rule(true), rule(false)],
    Associations: subnetIds.map(SubnetId => ({ SubnetId })),
  };
}

/** A rule for HTTPS with sources or destinations of any kind. */
export function httpsRule(
  peers: Omit<Draft<NonNullable<SecurityGroup['IpPermissions']>[number]>, 'IpProtocol'>,
): Draft<NonNullable<SecurityGroup['IpPermissions']>[number]> {
  return { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, ...peers };
}

export function aSecurityGroup(
  GroupId: string,
  OwnerId: string,
  VpcId: string,
  rules: Pick<Draft<SecurityGroup>, 'IpPermissions' | 'IpPermissionsEgress'>,
): Draft<SecurityGroup> {
  return {
    GroupId,
    OwnerId,
    VpcId,
    GroupName: GroupId,
    IpPermissions: [],
    IpPermissionsEgress: [],
    ...rules,
  };
}

/** An interface endpoint with one interface in each subnet. */
export function anInterfaceEndpoint(
  VpcEndpointId: string,
  service: string,
  OwnerId: string,
  VpcId: string,
  subnetIds: readonly string[],
): Draft<VpcEndpoint> {
  return {
    VpcEndpointId,
    VpcEndpointType: 'Interface',
    OwnerId,
    VpcId,
    ServiceName: serviceName(service, REGION),
    State: 'available',
    SubnetIds: [...subnetIds],
    NetworkInterfaceIds: subnetIds.map(id => interfaceId(VpcEndpointId, id)),
    Groups: [{ GroupId: 'sg-endpoints' }],
    IpAddressType: 'ipv4',
    PrivateDnsEnabled: true,
    DnsEntries: [{ DnsName: endpointDnsName(VpcEndpointId, service) }],
  };
}

export function endpointDnsName(vpcEndpointId: string, service: string): string {
  return `${vpcEndpointId}-abcdefgh.${service}.${REGION}.vpce.amazonaws.com`;
}

function interfaceId(endpointId: string, subnetId: string): string {
  return `${endpointId.replace('vpce', 'eni')}-${subnetId.at(-1) ?? ''}`;
}

/** The interface of an endpoint in a subnet, with the last number of its address. */
export function anEndpointInterface(
  endpointId: string,
  subnet: Draft<Subnet>,
  lastNumber: number,
): Draft<NetworkInterface> {
  const network = (subnet.CidrBlock ?? '').split('.').slice(0, 3).join('.');
  return {
    NetworkInterfaceId: interfaceId(endpointId, subnet.SubnetId),
    SubnetId: subnet.SubnetId,
    VpcId: subnet.VpcId,
    PrivateIpAddress: `${network}.${lastNumber}`,
  };
}

export function aGatewayEndpoint(VpcEndpointId: string, OwnerId: string, VpcId: string): Draft<VpcEndpoint> {
  return {
    VpcEndpointId,
    VpcEndpointType: 'Gateway',
    OwnerId,
    VpcId,
    ServiceName: serviceName('s3', REGION),
    State: 'available',
    PolicyDocument: policyText(allow('s3:GetObject', `arn:aws:s3:::prod-${REGION}-starport-layer-bucket/*`)),
  };
}

/** A policy of statements, as the text that AWS prints. */
export function policyText(...statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** A statement for every principal. */
export function allow(action: string | readonly string[], resource: string, condition?: object): object {
  return {
    Effect: 'Allow',
    Principal: '*',
    Action: action,
    Resource: resource,
    ...(condition && { Condition: condition }),
  };
}

export const IN_ORGANIZATION = { StringEquals: { 'aws:PrincipalOrgID': ORGANIZATION } };

/** The policy that both endpoints of ECR carry. */
export function ecrPolicyText(): string {
  return policyText(
    allow('ecr:GetAuthorizationToken', '*', IN_ORGANIZATION),
    allow(
      ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
      `arn:aws:ecr:${REGION}:*:repository/*`,
      IN_ORGANIZATION,
    ),
  );
}
