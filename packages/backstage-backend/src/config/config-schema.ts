import {
  configuredHubSchema,
  configuredHubsSchema,
  priceOverridesSchema,
  regionSchema,
} from '@private-ecr/core';
import { durationToMilliseconds } from '@backstage/types';
import { z } from 'zod';
import { decimalText, wholeNumber } from './numbers';
import { driftSchema } from './drift-schema';
import { durationSchema } from './duration';
import { hubPoolsSchema } from './pools-schema';
import { requestsSchema } from './requests-schema';

const SECOND = 1_000;

const yesOrNo = (what: string) => z.boolean().describe(`${what}: true or false`);

const LOOPBACK = /^https?:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:\d{1,5})?\/?$/;

const hubSchema = configuredHubSchema.extend({
  pools: hubPoolsSchema.optional(),
  maxTeams: wholeNumber('networks that the hub is for', 1, 10_000).optional(),
  participantAccounts: wholeNumber(
    'accounts that AWS lets its subnets be shared with, where that was raised',
    1,
    10_000,
  ).optional(),
  subnetsPerVpc: wholeNumber(
    'subnets that AWS lets its VPC have, where that was raised',
    1,
    10_000,
  ).optional(),
  rulesPerSecurityGroup: wholeNumber(
    'rules that AWS lets a security group have, where that was raised',
    1,
    10_000,
  ).optional(),
});

const awsSchema = z.strictObject({
  endpoint: z
    .string()
    .regex(LOOPBACK)
    .describe('an address of this machine that stands in for AWS, such as http://127.0.0.1:4566')
    .optional(),
  maxCallsInFlight: wholeNumber('AWS calls in flight, of all accounts together', 1, 1_000).optional(),
  maxCallsInFlightPerAccount: wholeNumber('AWS calls in flight in one account', 1, 100).optional(),
  attempts: wholeNumber('how often a call is tried', 1, 10).optional(),
  callTimeout: durationSchema('how long one answer of AWS may take', SECOND).optional(),
  unitTimeout: durationSchema('how long an account and Region may take', 5 * SECOND).optional(),
});

const collectionSchema = z
  .strictObject({
    interval: durationSchema('how often each account and Region is read', SECOND).default({ minutes: 15 }),
    staleAfter: durationSchema('the age past which facts no longer tell how things are', SECOND).default({
      hours: 1,
    }),
    catalogInterval: durationSchema('how often the catalog is looked at', SECOND).default({ minutes: 2 }),
    jitter: z.number().min(0).max(0.5).describe('a part of the interval, 0 to 0.5').optional(),
    timeout: durationSchema('how long a task of a replica may take', 10 * SECOND).optional(),
    cadence: durationSchema('how often a shard looks for work', SECOND).optional(),
    retry: z
      .strictObject({
        first: durationSchema('the wait after a first failure', SECOND),
        max: durationSchema('the longest wait after failures', SECOND),
      })
      .optional(),
    shards: wholeNumber('tasks over which the accounts are spread', 1, 256).optional(),
    unitsInFlight: wholeNumber('accounts and Regions that a replica reads at once', 1, 500).optional(),
    judging: z
      .strictObject({
        shards: wholeNumber('tasks over which judging is spread', 1, 64),
        rest: durationSchema('the shortest time between two looks at a hub', SECOND),
        maxAge: durationSchema('the longest time between two looks at a hub', SECOND),
      })
      .optional(),
  })
  .superRefine(({ interval, staleAfter }, context) => {
    if (isLonger(staleAfter, interval)) return;
    const params = {
      allowed: 'longer than collection.interval, or everything is stale between two reads',
      fix: 'make staleAfter longer, or interval shorter',
    };
    context.addIssue({ code: 'custom', path: ['staleAfter'], params });
  });

const savingsSchema = z.strictObject({
  baselineNatGateways: z
    .union([z.literal('one-per-zone'), wholeNumber('NAT gateways of a VPC without the endpoints', 0, 100)])
    .describe("'one-per-zone', or how many NAT gateways a VPC would run without the endpoints")
    .default('one-per-zone'),
  prices: z
    .record(
      z.union([z.literal('*'), regionSchema]).describe("a Region, or '*' for all others"),
      priceOverridesSchema,
    )
    .describe("private prices by Region, such as { eu-central-1: { natHour: '0.040' } }")
    .default({}),
  livePrices: yesOrNo('whether prices are read of the Price List').default(false),
  transitGatewayAlreadyPaid: yesOrNo('whether Transit Gateway attachments exist anyway').default(false),
  assumedUsage: z
    .strictObject({
      interfaceGb: decimalText('GB through the endpoints of a VPC in a month').optional(),
      layerGb: decimalText('GB of image layers of a VPC in a month').optional(),
    })
    .default({}),
});

const defaultWorkloadSchema = z.strictObject({
  needs: z
    .array(z.enum(['awslogs', 'secrets', 'ssm-parameters', 'exec']))
    .describe('what tasks need beside their image')
    .optional(),
  securityGroupName: z.string().min(1).max(255).describe('the name of a group, * for any text').optional(),
});

const refreshSchema = z.strictObject({
  perUnit: durationSchema('an account and Region is read on request once in', SECOND).default({ minutes: 1 }),
  unitsPerCaller: wholeNumber('accounts and Regions that a caller may have read', 1, 10_000).default(30),
  perCaller: durationSchema('the time in which a caller may have so many read', SECOND).default({
    minutes: 10,
  }),
});

const retentionSchema = z.strictObject({
  dailyMonths: wholeNumber('months of days that are kept', 1, 120).optional(),
  monthlyMonths: wholeNumber('months that are kept as months', 1, 1_200).optional(),
  pullFailureDays: wholeNumber('days that failed pulls are kept', 1, 3_650).optional(),
});

/** `privateEcr` of the configuration, as far as this plugin reads it. */
export const configSchema = z.strictObject({
  hubs: configuredHubsSchema(hubSchema),
  aws: awsSchema.default({}),
  collection: collectionSchema.prefault({}),
  savings: savingsSchema.prefault({}),
  defaultWorkload: defaultWorkloadSchema.default({}),
  refresh: refreshSchema.prefault({}),
  retention: retentionSchema.default({}),
  notifications: yesOrNo('whether owners are told when a service turns failing or recovers').default(true),
  requests: requestsSchema.prefault({}),
  drift: driftSchema.prefault({}),
  /** The catalog module's. */
  catalog: z.unknown().optional(),
  /** The scaffolder module's. */
  gitops: z.unknown().optional(),
});
export type PrivateEcrConfig = z.output<typeof configSchema>;

function isLonger(a: Parameters<typeof durationToMilliseconds>[0], b: typeof a): boolean {
  return durationToMilliseconds(a) > durationToMilliseconds(b);
}
