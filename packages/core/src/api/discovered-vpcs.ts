import * as z from 'zod/mini';
import { TOPOLOGIES } from '../entity/annotations';
import { moment, text } from './fields';

/** The ids of AWS become names and parts of lists, so their form is held to; that of a demo's is left some room. */
const accountId = z.string().check(z.regex(/^\d{12}$/));
const id = z.string().check(z.regex(/^[A-Za-z0-9-]{1,48}$/));
const place = z.object({ accountId, region: id });

/**
 * A VPC as an account that uses it sees it. A shared VPC is told of once for its owner and once for each participant,
 * because a Resource of the catalog stands for the account whose tasks run in it.
 */
export const discoveredVpcSchema = z.extend(place, {
  vpcId: id,
  /** Its tag `Name`, as this account sees it. */
  name: z.optional(text),
  /** The account that owns it: another one than `accountId` where the VPC is shared with that. */
  ownerAccountId: accountId,
  /** The subnets of it that the account sees; empty where they are not known. */
  subnetIds: z.array(id),
  /** Absent where it cannot be told from what was seen. */
  topology: z.optional(z.enum(TOPOLOGIES)),
  /** The name of the hub of the configuration that it pulls through. */
  hub: z.optional(text),
  /** As this account sees them: AWS shows a participant none of the owner's tags. Text from people. */
  tags: z.record(text, text),
  collectedAt: moment,
});
export type DiscoveredVpc = z.output<typeof discoveredVpcSchema>;

/**
 * All VPCs that are known, in one answer: `GET /v1/discovered-vpcs`, for service principals only.
 *
 * What it leaves out is gone, unless its account and Region stand in `unread`.
 */
export const discoveredVpcsSchema = z.object({
  vpcs: z.array(discoveredVpcSchema),
  /** Accounts and Regions whose VPCs are not known, neither from now nor from earlier. */
  unread: z.array(place),
});
export type DiscoveredVpcs = z.output<typeof discoveredVpcsSchema>;
