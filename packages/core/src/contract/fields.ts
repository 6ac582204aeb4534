import { z } from 'zod';
import { cidrTextSchema } from '../net';
import {
  accountIdSchema,
  availabilityZoneIdSchema,
  partitionSchema,
  prefixListIdSchema,
  regionSchema,
  subnetIdSchema,
  vpcEndpointIdSchema,
} from '../fields/identifiers';
import { recordOf } from '../fields/record-of';

/** The parts that several contracts have in common. */

/** Where what a contract describes stands. */
export const placeFields = { accountId: accountIdSchema, partition: partitionSchema, region: regionSchema };

/** Subnets by the id of their Availability Zone: names of zones differ between accounts, ids do not. */
export const subnetsByZoneSchema = recordOf(
  availabilityZoneIdSchema,
  z.object({ subnetId: subnetIdSchema, cidr: cidrTextSchema }),
)
  .refine(subnets => Object.keys(subnets).length > 0, { params: { fix: 'add the subnet of a zone' } })
  .describe('one subnet for each Availability Zone id, such as {"euc1-az1": {"subnetId": …, "cidr": …}}');

export const cidrsSchema = z
  .array(cidrTextSchema)
  .min(1)
  .describe('one or more ranges, such as ["10.0.0.0/16"]');

/** The S3 gateway endpoint of a VPC, and the managed prefix list that its routes and security groups name. */
export const s3GatewaySchema = z
  .object({ vpcEndpointId: vpcEndpointIdSchema, prefixListId: prefixListIdSchema })
  .describe('the S3 gateway endpoint and its prefix list');
