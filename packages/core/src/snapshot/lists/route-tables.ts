import { z } from 'zod';
import { cidrTextSchema } from '../../net';
import {
  accountId,
  flag,
  idOf,
  natGatewayId,
  networkInterfaceId,
  peeringId,
  prefixListId,
  routeTableId,
  subnetId,
  text,
  transitGatewayId,
  vpcId,
} from './fields';

const gatewayId = idOf('local, or the id of a gateway, such as igw-0123456789abcdef0');

export const routeSchema = z.object({
  DestinationCidrBlock: cidrTextSchema.optional(),
  DestinationPrefixListId: prefixListId.optional(),
  GatewayId: gatewayId.optional(),
  NatGatewayId: natGatewayId.optional(),
  TransitGatewayId: transitGatewayId.optional(),
  VpcPeeringConnectionId: peeringId.optional(),
  NetworkInterfaceId: networkInterfaceId.optional(),
  State: text('active or blackhole').optional(),
});
export type Route = z.output<typeof routeSchema>;

/** DescribeRouteTables. */
export const routeTableSchema = z.object({
  RouteTableId: routeTableId,
  VpcId: vpcId,
  OwnerId: accountId.optional(),
  Associations: z
    .array(
      z.object({
        SubnetId: subnetId.optional(),
        Main: flag.optional(),
        AssociationState: z.object({ State: text('the state of an association').optional() }).optional(),
      }),
    )
    .describe('what the table is associated with')
    .optional(),
  Routes: z.array(routeSchema).describe('the routes of the table').optional(),
});
export type RouteTable = z.output<typeof routeTableSchema>;
