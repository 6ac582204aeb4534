import * as z from 'zod/mini';
import { TOPOLOGIES } from '../entity/annotations';
import { driftSummarySchema } from './drift';
import { evidence, moment, place, severity, status, text, verdict } from './fields';
import { freshnessSchema } from './freshness';
import { savingsSummarySchema } from './savings-summary';

/** The first broken link on the way to one service. */
export const brokenLinkSchema = z.object({
  /** The workload that it stops, as `ComponentRef` or name. */
  workload: text,
  /** The short name of an endpoint service, or `registry:HOST`. */
  service: text,
  /** A check of `trace`, such as `route`. */
  checkId: text,
  subnetId: text,
  detail: text,
  fix: z.optional(text),
  evidence: z.array(evidence),
});
export type BrokenLink = z.output<typeof brokenLinkSchema>;

/** Can it pull? */
export const pullsSchema = z.object({
  verdict,
  /** One per service and check, the most telling first; empty unless `blocked`. */
  broken: z.array(brokenLinkSchema),
  /** Why it is not known, most telling first, a sentence each; empty unless `unknown`. */
  unknownBecause: z.array(text),
  warnings: z.array(z.object({ id: text, detail: text })),
  /** The workload that was traced: the task definition of the ECS service, or the stated default. */
  workload: z.enum(['ecs-service', 'default', 'none']),
});
export type Pulls = z.output<typeof pullsSchema>;

export const healthReasonSchema = z.object({
  ruleId: text,
  severity,
  subject: evidence,
  detail: text,
  evidence: z.array(evidence),
  fix: z.optional(text),
});

/** One endpoint of the way, zone by zone. */
export const endpointStateSchema = z.object({
  /** The short name of the service, such as `ecr.api`. */
  service: text,
  endpointId: text,
  type: z.enum(['Interface', 'Gateway', 'other']),
  /** The account that owns it. */
  accountId: text,
  /** AWS's word in lower case, such as `available`. */
  state: text,
  /** Interface endpoints: each zone in which there are subnets that need it. */
  zones: z.array(
    z.object({
      zone: text,
      zoneId: z.optional(text),
      /** `present`: an interface stands there; `missing`: none does; `unknown`: not seen. */
      state: z.enum(['present', 'missing', 'unknown']),
    }),
  ),
  /** Whether all that the rules of health say of it is well; the worst severity where not. */
  worst: z.optional(severity),
});
export type EndpointState = z.output<typeof endpointStateSchema>;

/** A cause of a failure, with what the network says of it. */
export const causeSchema = z.object({
  cause: text,
  confidence: z.number(),
  reason: text,
  check: text,
  fix: text,
  evidence: z.array(text),
  link: text,
  confirmation: z.optional(text),
});

/** A pull or start that really failed, as ECS told it; redacted. */
export const pullFailureSchema = z.object({
  at: moment,
  taskArn: text,
  message: text,
  causes: z.array(causeSchema),
  /** True where a trace at the same time said `reachable`: both facts are shown. */
  contradictsTrace: z.boolean(),
});
export type PullFailure = z.output<typeof pullFailureSchema>;

/** Where an entity's network is. */
export const vpcSchema = z.extend(place, {
  vpcId: text,
  subnetIds: z.array(text),
  topology: z.optional(z.enum(TOPOLOGIES)),
  hub: z.optional(text),
  /** The Resource of the catalog that stands for it, where the caller may see it. */
  entityRef: z.optional(text),
});

/** An annotation that is missing or cannot be used. */
export const entityProblemSchema = z.object({
  /** The entity that carries it, or should. */
  entityRef: text,
  field: text,
  found: text,
  allowed: text,
  fix: text,
});

/** What is known of a service or a VPC, at one glance. */
export const entitySummarySchema = z.object({
  schemaVersion: z.literal(1),
  entityRef: text,
  kind: z.enum(['service', 'vpc']),
  title: text,
  ownerRef: z.optional(text),
  /** `pending`: known to us, and nothing was read yet; `incomplete`: its annotations do not say where it is. */
  state: z.enum(['judged', 'pending', 'incomplete']),
  problems: z.array(entityProblemSchema),
  vpc: z.optional(vpcSchema),
  pulls: pullsSchema,
  health: z.object({ status, reasons: z.array(healthReasonSchema) }),
  endpoints: z.array(endpointStateSchema),
  /** NAT gateways that still run in the VPC; null where it is not known. */
  natGateways: z.nullable(z.number()),
  savings: savingsSummarySchema,
  lastPullFailure: z.optional(pullFailureSchema),
  /** Of a VPC: how its Terraform stands to what is there; absent where CI has reported nothing. */
  drift: z.optional(driftSummarySchema),
  freshness: freshnessSchema,
});
export type EntitySummary = z.output<typeof entitySummarySchema>;
