import { z } from 'zod';
import { parseArn } from '../ids';
import { PARTITION_FORM } from '../ids/arn';

/** Runs of letters and digits joined by single separators, as ECR names repositories. */
const NAME = '[a-z0-9]+(?:[._/-][a-z0-9]+)*';
const ARN_PREFIX = `arn:${PARTITION_FORM}:ecr:[a-z0-9-]+:\\d{12}:repository/`;

/** An ARN and 256 characters of name. */
const MAX_LENGTH = 340;

/**
 * A repository that a team pulls from, or all that begin alike. The rule for names is that of ECR's CreateRepository:
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html
 */
export const repositorySchema = z
  .string()
  .regex(new RegExp(`^(?=.{2,${MAX_LENGTH}}$)(?:${ARN_PREFIX})?${NAME}(?:[._/-]?\\*)?$`))
  .describe(
    'a repository name, a prefix that ends in *, or the ARN of either, such as checkout/api, checkout/* or arn:aws:ecr:eu-central-1:111122223333:repository/checkout/*',
  );

/** Where a repository lies, or undefined for one that is named without its Region. */
export function placeOfRepository(
  repository: string,
): { readonly partition: string; readonly region: string } | undefined {
  const arn = parseArn(repository);
  return arn && { partition: arn.partition, region: arn.region };
}
