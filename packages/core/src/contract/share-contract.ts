import { z } from 'zod';
import { cidrsSchema, placeFields, subnetsByZoneSchema } from './fields';
import {
  accountIdSchema,
  resourceShareArnSchema,
  routeTableIdSchema,
  slugSchema,
  vpcIdSchema,
} from '../fields/identifiers';

const shareFields = {
  kind: z.literal('share'),
  schemaVersion: z.literal(1),
  team: slugSchema,
  hubId: slugSchema,
  ...placeFields,
  participantAccountId: accountIdSchema,
  teamCidrs: cidrsSchema,
};

/**
 * What the hub's account publishes for one team: `accountId` is the hub's, `participantAccountId` the team's,
 * `teamCidrs` what the endpoints admit.
 *
 * In shared subnets it lists the subnets of the hub VPC that the team's tasks run in; for a spoke, the VPC that it
 * has authorised.
 */
export const shareContractSchema = z.discriminatedUnion('topology', [
  z.object({
    ...shareFields,
    topology: z.literal('shared-subnets'),
    vpcId: vpcIdSchema,
    subnets: subnetsByZoneSchema,
    routeTableIds: z.array(routeTableIdSchema).min(1).describe('the route tables of the shared subnets'),
    resourceShareArn: resourceShareArnSchema,
  }),
  z.object({
    ...shareFields,
    topology: z.literal('spoke-vpc'),
    authorizedVpcId: vpcIdSchema.optional(),
  }),
]);

/** What the hub's account publishes for one team. */
export type ShareContract = z.output<typeof shareContractSchema>;
