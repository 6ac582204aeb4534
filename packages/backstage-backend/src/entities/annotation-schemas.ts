import {
  accountIdSchema,
  parseArn,
  regionSchema,
  slugSchema,
  subnetIdSchema,
  TOPOLOGIES,
  vpcIdSchema,
} from '@private-ecr/core';
import { z } from 'zod';

const LONGEST_HUB_NAME = 100;

/** What each annotation of a VPC's Resource may hold. */
export const vpcSchemas = {
  accountId: accountIdSchema,
  region: regionSchema,
  vpcId: vpcIdSchema,
  subnetId: subnetIdSchema,
  topology: z.enum(TOPOLOGIES),
  hub: z
    .string()
    .regex(new RegExp(`^[A-Za-z0-9][A-Za-z0-9._-]{0,${LONGEST_HUB_NAME - 1}}$`))
    .describe('the name of a hub of the configuration, such as network-frankfurt'),
  team: slugSchema,
} as const;

/** The ARN of an ECS service with its cluster; the older form without one does not say which cluster it is in. */
export const ecsServiceArnSchema = z
  .string()
  .refine(text => isArnOf(text, 'ecs', /^service\/[A-Za-z0-9_-]{1,255}\/[A-Za-z0-9_-]{1,255}$/))
  .describe(
    'the ARN of one ECS service, with its cluster, such as arn:aws:ecs:eu-central-1:111122223333:service/main/checkout-api',
  );

export const repositoryArnSchema = z
  .string()
  .refine(text => isArnOf(text, 'ecr', /^repository\/[a-z0-9][a-z0-9._/-]{1,255}$/))
  .describe(
    'ARNs of ECR repositories, joined by commas, such as arn:aws:ecr:eu-central-1:111122223333:repository/checkout/api',
  );

function isArnOf(text: string, service: string, resource: RegExp): boolean {
  const arn = parseArn(text);
  return (
    arn?.service === service &&
    accountIdSchema.safeParse(arn.accountId).success &&
    regionSchema.safeParse(arn.region).success &&
    resource.test(arn.resource)
  );
}
