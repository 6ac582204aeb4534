import { z } from 'zod';
import { cidrTextSchema } from '../../net';
import { attachmentId, idOf, prefixListId, text, transitGatewayId } from './fields';

export const transitGatewayRouteSchema = z.object({
  DestinationCidrBlock: cidrTextSchema.optional(),
  PrefixListId: prefixListId.optional(),
  State: text('active or blackhole').optional(),
  TransitGatewayAttachments: z
    .array(z.object({ TransitGatewayAttachmentId: attachmentId }))
    .describe('where the route leads')
    .optional(),
});
export type TransitGatewayRoute = z.output<typeof transitGatewayRouteSchema>;

/** DescribeTransitGatewayRouteTables, with GetTransitGatewayRouteTableAssociations and SearchTransitGatewayRoutes. */
export const transitGatewayRouteTableSchema = z.object({
  TransitGatewayRouteTableId: idOf('the id of a Transit Gateway route table'),
  TransitGatewayId: transitGatewayId,
  Associations: z
    .array(
      z.object({
        TransitGatewayAttachmentId: attachmentId,
        State: text('the state of an association').optional(),
      }),
    )
    .describe('the attachments whose traffic the table routes')
    .optional(),
  Routes: z.array(transitGatewayRouteSchema).describe('the routes of the table').optional(),
});
export type TransitGatewayRouteTable = z.output<typeof transitGatewayRouteTableSchema>;
