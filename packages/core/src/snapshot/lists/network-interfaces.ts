import { z } from 'zod';
import { accountId, networkInterfaceId, subnetId, text, vpcId } from './fields';

/** DescribeNetworkInterfaces. */
export const networkInterfaceSchema = z.object({
  NetworkInterfaceId: networkInterfaceId,
  OwnerId: accountId.optional(),
  VpcId: vpcId.optional(),
  SubnetId: subnetId.optional(),
  PrivateIpAddress: text('an IPv4 address, such as 10.0.0.10').optional(),
});
export type NetworkInterface = z.output<typeof networkInterfaceSchema>;
