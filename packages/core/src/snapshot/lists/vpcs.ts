import { z } from 'zod';
import { cidrTextSchema } from '../../net';
import { accountId, flag, idOf, text, vpcId } from './fields';

/** DescribeVpcs, with the two attributes of DescribeVpcAttribute beside it. */
export const vpcSchema = z.object({
  VpcId: vpcId,
  OwnerId: accountId.optional(),
  CidrBlock: cidrTextSchema.optional(),
  CidrBlockAssociationSet: z
    .array(
      z.object({
        CidrBlock: cidrTextSchema,
        CidrBlockState: z.object({ State: text('the state of a range').optional() }).optional(),
      }),
    )
    .describe('the ranges of the VPC')
    .optional(),
  DhcpOptionsId: idOf('the id of a set of DHCP options, such as dopt-0123456789abcdef0').optional(),
  EnableDnsSupport: flag.optional(),
  EnableDnsHostnames: flag.optional(),
  /** No engine reads them: VPCs are found by them for a catalog. */
  Tags: z
    .array(z.object({ Key: text('the key of a tag'), Value: text('the value of a tag') }))
    .describe('the tags of the VPC')
    .optional(),
});
export type Vpc = z.output<typeof vpcSchema>;
