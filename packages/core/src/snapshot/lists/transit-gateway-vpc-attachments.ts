import { z } from 'zod';
import { accountId, attachmentId, subnetId, text, transitGatewayId, vpcId } from './fields';

/** DescribeTransitGatewayVpcAttachments. */
export const transitGatewayVpcAttachmentSchema = z.object({
  TransitGatewayAttachmentId: attachmentId,
  TransitGatewayId: transitGatewayId,
  VpcId: vpcId,
  VpcOwnerId: accountId.optional(),
  State: text('the state of an attachment, such as available').optional(),
  SubnetIds: z.array(subnetId).describe('the subnets of an attachment, one per zone').optional(),
});
export type TransitGatewayVpcAttachment = z.output<typeof transitGatewayVpcAttachmentSchema>;
