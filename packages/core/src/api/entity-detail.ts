import * as z from 'zod/mini';
import { evidence, moment, text, verdict } from './fields';
import { entitySummarySchema, pullFailureSchema } from './entity-summary';

const checkVerdict = z.enum(['pass', 'fail', 'unknown']);

/** One needed service from one subnet, as `trace` found it. */
export const legSchema = z.object({
  service: text,
  region: text,
  subnetId: text,
  availabilityZone: z.optional(text),
  availabilityZoneId: z.optional(text),
  purpose: z.enum(['pull', 'start', 'agent']),
  via: z.enum(['interface-endpoint', 'gateway-endpoint', 'nat', 'internet', 'none', 'unknown']),
  endpointId: z.optional(text),
  verdict: checkVerdict,
  checks: z.array(
    z.object({
      id: text,
      verdict: checkVerdict,
      detail: text,
      evidence: z.array(evidence),
      fix: z.optional(text),
    }),
  ),
});
export type Leg = z.output<typeof legSchema>;

/** One workload, and what it needs. */
export const tracedWorkloadSchema = z.object({
  workload: text,
  verdict,
  legs: z.array(legSchema),
  warnings: z.array(z.object({ id: text, detail: text })),
});

export const lineItemSchema = z.object({
  id: text,
  label: text,
  quantity: text,
  unit: text,
  unitPriceUsd: text,
  amountUsd: text,
  source: text,
  payer: z.enum(['hub-owner', 'team']),
  addsTo: z.array(text),
});

/** How a saving came about; absent from the detail where the caller may not see costs or nothing is known. */
export const savingsDetailSchema = z.object({
  /** The savings scenario that was computed: what a what-if starts from. */
  scenario: z.record(z.string(), z.unknown()),
  /** The team of the scenario that stands for this VPC. */
  teamId: text,
  lineItems: z.array(lineItemSchema),
  /** Rates by name with their provenance. */
  rates: z.record(z.string(), z.record(z.string(), z.unknown())),
});
export type SavingsDetail = z.output<typeof savingsDetailSchema>;

/** All that is known of a service or a VPC. */
export const entityDetailSchema = z.object({
  summary: entitySummarySchema,
  workloads: z.array(tracedWorkloadSchema),
  /** Facts that were not there to be looked at. */
  notSeen: z.array(z.object({ ruleIds: z.array(text), what: text, matters: text })),
  savings: z.optional(savingsDetailSchema),
  /** Latest first. */
  pullFailures: z.array(pullFailureSchema),
  /** For a VPC: the services in it that the caller may see. */
  services: z.array(z.object({ entityRef: text, title: text, verdict })),
  judgedAt: z.nullable(moment),
});
export type EntityDetail = z.output<typeof entityDetailSchema>;
