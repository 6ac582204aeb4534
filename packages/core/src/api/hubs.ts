import * as z from 'zod/mini';
import { status, text, usd } from './fields';
import { endpointStateSchema } from './entity-summary';
import { freshnessSchema } from './freshness';

/** How much of something is used; `limit` is AWS's quota or our own division of the range. */
const used = z.object({ used: z.nullable(z.number()), limit: z.number() });

/** A hub: endpoints that stand once, and how much room is left. */
export const hubSchema = z.object({
  /** The name by which entities refer to it. */
  hub: text,
  title: text,
  accountId: text,
  region: text,
  vpcId: text,
  status,
  endpoints: z.array(endpointStateSchema),
  capacity: z.object({
    /** Accounts that subnets are shared with, of 100 per VPC. */
    participants: used,
    interfaceEndpoints: used,
    /** Addresses of the VPC's ranges that no subnet has. */
    freeAddresses: z.nullable(z.number()),
    /** The largest range that is free, such as `10.0.64.0/18`; null where none is or it is not known. */
    largestFreeCidr: z.nullable(text),
    subnets: z.nullable(z.number()),
  }),
  /** Teams and services that pull through it, as far as the caller may see them. */
  vpcs: z.number(),
  services: z.number(),
  /** Fixed cost of the hub; absent where the caller may not see costs or it is not known. */
  fixedMonthlyUsd: z.optional(usd),
  savingsMonthlyUsd: z.optional(usd),
  freshness: freshnessSchema,
});
export type Hub = z.output<typeof hubSchema>;

export const hubListSchema = z.object({ hubs: z.array(hubSchema) });
export type HubList = z.output<typeof hubListSchema>;
