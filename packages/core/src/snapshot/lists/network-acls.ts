import { z } from 'zod';
import { cidrTextSchema } from '../../net';
import { accountId, flag, networkAclId, port, subnetId, text, vpcId } from './fields';

export const networkAclEntrySchema = z.object({
  RuleNumber: z.number().int().min(0).describe('a rule number, 1 to 32767'),
  Protocol: text('the number of a protocol, or -1 for all'),
  RuleAction: z.enum(['allow', 'deny']),
  Egress: flag,
  CidrBlock: cidrTextSchema.optional(),
  PortRange: z.object({ From: port.optional(), To: port.optional() }).describe('a range of ports').optional(),
});
export type NetworkAclEntry = z.output<typeof networkAclEntrySchema>;

/** DescribeNetworkAcls. */
export const networkAclSchema = z.object({
  NetworkAclId: networkAclId,
  VpcId: vpcId,
  OwnerId: accountId.optional(),
  IsDefault: flag.optional(),
  Entries: z.array(networkAclEntrySchema).describe('the rules of the network ACL').optional(),
  Associations: z
    .array(z.object({ SubnetId: subnetId }))
    .describe('the subnets of the network ACL')
    .optional(),
});
export type NetworkAcl = z.output<typeof networkAclSchema>;
