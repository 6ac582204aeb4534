import { z } from 'zod';
import { accountId, internetGatewayId, text, vpcId } from './fields';

/** DescribeInternetGateways. */
export const internetGatewaySchema = z.object({
  InternetGatewayId: internetGatewayId,
  OwnerId: accountId.optional(),
  Attachments: z
    .array(z.object({ VpcId: vpcId, State: text('the state of an attachment').optional() }))
    .describe('the VPC of an internet gateway')
    .optional(),
});
export type InternetGateway = z.output<typeof internetGatewaySchema>;
