import { z } from 'zod';
import { cidrTextSchema } from '../../net';
import { accountId, subnetId, text, vpcId } from './fields';

/** DescribeSubnets. Zones are compared by `AvailabilityZoneId`: their names differ by account. */
export const subnetSchema = z.object({
  SubnetId: subnetId,
  VpcId: vpcId,
  OwnerId: accountId.optional(),
  CidrBlock: cidrTextSchema.optional(),
  /** Of all accounts that the subnet is shared with, interfaces of every kind counted. */
  AvailableIpAddressCount: z.int().min(0).describe('how many addresses are left').optional(),
  AvailabilityZone: text('the name of an Availability Zone, such as eu-west-1a').optional(),
  AvailabilityZoneId: text('the id of an Availability Zone, such as euw1-az1').optional(),
});
export type Subnet = z.output<typeof subnetSchema>;
