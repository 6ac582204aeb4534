import { z } from 'zod';
import { accountId, peeringId, text, vpcId } from './fields';

const side = z
  .object({
    VpcId: vpcId.optional(),
    OwnerId: accountId.optional(),
    Region: text('an AWS Region').optional(),
  })
  .describe('one of the two VPCs');

/** DescribeVpcPeeringConnections. */
export const vpcPeeringConnectionSchema = z.object({
  VpcPeeringConnectionId: peeringId,
  Status: z.object({ Code: text('the state of a peering connection').optional() }).optional(),
  RequesterVpcInfo: side.optional(),
  AccepterVpcInfo: side.optional(),
});
export type VpcPeeringConnection = z.output<typeof vpcPeeringConnectionSchema>;
