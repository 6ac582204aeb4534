import { slugSchema } from '@private-ecr/core';
import { z } from 'zod';

/** Who may report for what: the CI of a network's repository, which has a token of its own. */
const reporterSchema = z.strictObject({
  subject: z
    .string()
    .regex(/^[\w.:/@-]{1,200}$/)
    .describe('the subject of a service principal, such as network-ci'),
  hubs: z.array(slugSchema).describe('names of hubs, such as [network-frankfurt]').default([]),
  teams: z.array(slugSchema).describe('names of networks; all of the hubs where it is left out').optional(),
});

/** How Terraform's drift comes to be known. */
export const driftSchema = z.strictObject({
  reporters: z.array(reporterSchema).describe('a list of who may report').default([]),
});
