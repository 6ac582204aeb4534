import {
  accountIdSchema,
  endpointServiceNameSchema,
  organizationIdSchema,
  recordOf,
} from '@private-ecr/core';
import { z } from 'zod';
import { FORMS } from '../policies/forms.data';

const furtherBucketSchema = z.strictObject({
  bucketArn: FORMS.bucketArn.schema,
  actions: z.array(FORMS.actionOfS3.schema).min(1).optional(),
  organizationId: organizationIdSchema.optional(),
});

/** Buckets beside that of the layers, for the policy of an S3 gateway endpoint. */
export const furtherBucketsSchema = z.array(furtherBucketSchema).min(1);

/** What endpoints let through, where the definition says more than an organisation's pulls. */
export const endpointPolicySchema = z
  .strictObject({
    principalAccounts: z.array(accountIdSchema).min(1),
    accounts: z.array(accountIdSchema).min(1),
    repositories: z.array(FORMS.repository.schema).min(1),
    executionRoleArns: z.array(FORMS.roleArn.schema).min(1),
    profile: z.enum(['pull', 'push', 'scanner']),
    externalAccounts: z.array(accountIdSchema).min(1),
    furtherBuckets: furtherBucketsSchema,
    furtherActions: recordOf(endpointServiceNameSchema, z.array(FORMS.action.schema).min(1)),
  })
  .partial();
