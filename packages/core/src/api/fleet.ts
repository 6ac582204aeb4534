import * as z from 'zod/mini';
import { moment, status, text, usd, verdict } from './fields';

/** One service or VPC in a list. */
export const fleetRowSchema = z.object({
  entityRef: text,
  kind: z.enum(['service', 'vpc']),
  title: text,
  ownerRef: z.optional(text),
  accountId: z.optional(text),
  region: z.optional(text),
  vpcId: z.optional(text),
  hub: z.optional(text),
  topology: z.optional(text),
  status,
  verdict,
  /** What is the matter, in one sentence; absent where all is well. */
  headline: z.optional(text),
  natGateways: z.nullable(z.number()),
  /** Absent where it is not known or the caller may not see costs. */
  savingsMonthlyUsd: z.optional(usd),
  collectedAt: z.nullable(moment),
  stale: z.boolean(),
});
export type FleetRow = z.output<typeof fleetRowSchema>;

/** Sums over what the caller may see, and how much that covers. */
export const fleetTotalsSchema = z.object({
  services: z.number(),
  vpcs: z.number(),
  servicesByStatus: z.record(z.string(), z.number()),
  stale: z.number(),
  /** VPCs in which a NAT gateway still runs. */
  vpcsWithNat: z.number(),
  /** VPCs of which it is not known; absent where the backend does not tell. */
  vpcsNatUnknown: z.optional(z.number()),
  /** Over VPCs; absent where the caller may not see costs or none is known. A loss counts as one. */
  savingsMonthlyUsd: z.optional(usd),
  /** How many VPCs that sum is over, of those that the caller may see. */
  vpcsWithSavings: z.number(),
  /** One sentence for a person: what the totals cover. */
  covers: text,
});
export type FleetTotals = z.output<typeof fleetTotalsSchema>;

/** Ways to sort the fleet. `worst-first`: status, then staleness, then the name. */
export const FLEET_SORTS = ['worst-first', 'name', 'owner', 'savings', 'age'] as const;
export type FleetSort = (typeof FLEET_SORTS)[number];

/** One page of what the caller may see. */
export const fleetPageSchema = z.object({
  rows: z.array(fleetRowSchema),
  /** Rows that match the filters, on all pages. */
  totalRows: z.number(),
  offset: z.number(),
  limit: z.number(),
  /** Over all that the caller may see, whatever the filters. */
  totals: fleetTotalsSchema,
  /** What can be filtered by. */
  facets: z.object({
    owners: z.array(text),
    regions: z.array(text),
    hubs: z.array(text),
    accounts: z.array(text),
  }),
});
export type FleetPage = z.output<typeof fleetPageSchema>;

/** What a team (a Group) has. */
export const teamSummarySchema = z.object({
  entityRef: text,
  rows: z.array(fleetRowSchema),
  totals: fleetTotalsSchema,
});
export type TeamSummary = z.output<typeof teamSummarySchema>;

/** All owners of what the caller may see, the one with the worst service first. */
export const teamListSchema = z.object({
  teams: z.array(z.object({ ownerRef: text, totals: fleetTotalsSchema })),
});
export type TeamList = z.output<typeof teamListSchema>;
