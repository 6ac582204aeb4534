import { z } from 'zod';
import { cidrTextSchema } from '../../net';
import { accountId, port, prefixListId, securityGroupId, text, vpcId } from './fields';

export const ipPermissionSchema = z.object({
  IpProtocol: text('a protocol: tcp, its number, or -1 for all'),
  FromPort: port.optional(),
  ToPort: port.optional(),
  IpRanges: z
    .array(z.object({ CidrIp: cidrTextSchema }))
    .describe('ranges of IPv4 addresses')
    .optional(),
  PrefixListIds: z
    .array(z.object({ PrefixListId: prefixListId }))
    .describe('prefix lists')
    .optional(),
  UserIdGroupPairs: z
    .array(z.object({ GroupId: securityGroupId.optional(), UserId: accountId.optional() }))
    .describe('other security groups, with the account of each')
    .optional(),
});
export type IpPermission = z.output<typeof ipPermissionSchema>;

/** DescribeSecurityGroups. */
export const securityGroupSchema = z.object({
  GroupId: securityGroupId,
  GroupName: text('the name of a security group').optional(),
  VpcId: vpcId.optional(),
  OwnerId: accountId.optional(),
  IpPermissions: z.array(ipPermissionSchema).describe('rules for incoming traffic').optional(),
  IpPermissionsEgress: z.array(ipPermissionSchema).describe('rules for outgoing traffic').optional(),
});
export type SecurityGroup = z.output<typeof securityGroupSchema>;
