import { z } from 'zod';
import {
  accountId,
  flag,
  networkInterfaceId,
  policyDocument,
  routeTableId,
  securityGroupId,
  subnetId,
  text,
  vpcEndpointId,
  vpcId,
} from './fields';

/** DescribeVpcEndpoints. It always prints a `PolicyDocument` where the service takes one. */
export const vpcEndpointSchema = z.object({
  VpcEndpointId: vpcEndpointId,
  VpcEndpointType: text('Interface, Gateway or another type of endpoint').optional(),
  VpcId: vpcId,
  OwnerId: accountId.optional(),
  ServiceName: text('the name of a service, such as com.amazonaws.eu-west-1.ecr.api').min(1),
  State: text('the state of an endpoint, such as available').optional(),
  RouteTableIds: z.array(routeTableId).describe('the route tables of a gateway endpoint').optional(),
  SubnetIds: z.array(subnetId).describe('the subnets of an interface endpoint').optional(),
  Groups: z
    .array(z.object({ GroupId: securityGroupId }))
    .describe('the security groups of an interface endpoint')
    .optional(),
  IpAddressType: text('ipv4, dualstack or ipv6').optional(),
  PrivateDnsEnabled: flag.optional(),
  DnsOptions: z
    .object({ PrivateDnsOnlyForInboundResolverEndpoint: flag.optional() })
    .describe('the DNS options of an endpoint')
    .optional(),
  NetworkInterfaceIds: z.array(networkInterfaceId).describe('the interfaces of an endpoint').optional(),
  DnsEntries: z
    .array(z.object({ DnsName: text('a DNS name of an endpoint').optional() }))
    .describe('the DNS names of an endpoint')
    .optional(),
  PolicyDocument: policyDocument.nullable().optional(),
});
export type VpcEndpoint = z.output<typeof vpcEndpointSchema>;
