import { z } from 'zod';
import { accountId, idOf, text } from './fields';

/** DescribeRepositories of ECR, with the text of GetRepositoryPolicy: null where there is none. */
export const repositorySchema = z.object({
  repositoryName: idOf('the name of a repository'),
  registryId: accountId.optional(),
  repositoryArn: text('the ARN of a repository').optional(),
  policyText: text('a policy document as JSON text').nullable().optional(),
});
export type Repository = z.output<typeof repositorySchema>;
