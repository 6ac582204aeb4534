import { z } from 'zod';
import { natGatewayId, subnetId, text, vpcId } from './fields';

/** DescribeNatGateways. */
export const natGatewaySchema = z.object({
  NatGatewayId: natGatewayId,
  VpcId: vpcId.optional(),
  SubnetId: subnetId.optional(),
  State: text('the state of a NAT gateway, such as available').optional(),
  ConnectivityType: text('public or private').optional(),
});
export type NatGateway = z.output<typeof natGatewaySchema>;
