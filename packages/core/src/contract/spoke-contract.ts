import { z } from 'zod';
import { cidrsSchema, placeFields, s3GatewaySchema, subnetsByZoneSchema } from './fields';
import {
  routeTableIdSchema,
  slugSchema,
  transitGatewayAttachmentIdSchema,
  transitGatewayIdSchema,
  vpcIdSchema,
} from '../fields/identifiers';

/**
 * What a team's account publishes of its own VPC, for the hub to authorise it and to lead the way back to it. Its S3
 * gateway endpoint is its own: those of the hub do not reach over a Transit Gateway.
 */
export const spokeContractSchema = z.object({
  kind: z.literal('spoke'),
  schemaVersion: z.literal(1),
  team: slugSchema,
  hubId: slugSchema,
  ...placeFields,
  vpcId: vpcIdSchema,
  vpcCidrs: cidrsSchema,
  subnets: subnetsByZoneSchema,
  routeTableIds: z.array(routeTableIdSchema).min(1).describe('the route tables of the subnets'),
  transitGateway: z
    .object({ transitGatewayId: transitGatewayIdSchema, attachmentId: transitGatewayAttachmentIdSchema })
    .describe("the hub's Transit Gateway and this VPC's attachment to it"),
  s3: s3GatewaySchema,
});

/** What a team's account publishes of its own VPC. */
export type SpokeContract = z.output<typeof spokeContractSchema>;
