import { z } from 'zod';

/**
 * Text by which AWS names something. The form of ids is left to AWS: a snapshot may hold ids that Terraform has
 * not been given yet, and placeholders of a document written by hand.
 */
export function idOf(what: string) {
  return z.string().min(1).describe(what);
}

export const accountId = idOf('an AWS account id, such as 111122223333');
export const vpcId = idOf('the id of a VPC, such as vpc-0123456789abcdef0');
export const subnetId = idOf('the id of a subnet, such as subnet-0123456789abcdef0');
export const securityGroupId = idOf('the id of a security group, such as sg-0123456789abcdef0');
export const prefixListId = idOf('the id of a prefix list, such as pl-0123456789abcdef0');
export const routeTableId = idOf('the id of a route table, such as rtb-0123456789abcdef0');
export const networkAclId = idOf('the id of a network ACL, such as acl-0123456789abcdef0');
export const vpcEndpointId = idOf('the id of a VPC endpoint, such as vpce-0123456789abcdef0');
export const networkInterfaceId = idOf('the id of a network interface, such as eni-0123456789abcdef0');
export const natGatewayId = idOf('the id of a NAT gateway, such as nat-0123456789abcdef0');
export const internetGatewayId = idOf('the id of an internet gateway, such as igw-0123456789abcdef0');
export const transitGatewayId = idOf('the id of a Transit Gateway, such as tgw-0123456789abcdef0');
export const attachmentId = idOf(
  'the id of a Transit Gateway attachment, such as tgw-attach-0123456789abcdef0',
);
export const peeringId = idOf('the id of a VPC peering connection, such as pcx-0123456789abcdef0');
export const hostedZoneId = idOf('the id of a hosted zone, such as Z0123456789ABCDEFGHIJ');

export const text = (what: string) => z.string().describe(what);
export const flag = z.boolean().describe('true or false');
export const port = z.number().int().min(-1).max(65_535).describe('a port number, or -1 for all');

/** A policy as AWS prints it: JSON text where it is text in the API, the document itself where tools decode it. */
export const policyDocument = z
  .union([z.string(), z.record(z.string(), z.unknown())])
  .describe('a policy document, as JSON text or as an object');
