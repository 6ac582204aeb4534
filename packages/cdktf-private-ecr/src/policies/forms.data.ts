import {
  accountIdSchema,
  endpointServiceNameSchema,
  organizationIdSchema,
  parseArn,
  partitionSchema,
  regionSchema,
  repositorySchema,
  subnetIdSchema,
  vpcEndpointIdSchema,
} from '@private-ecr/core';
import { z } from 'zod';

/** What a text of a policy may look like. */
interface FormRow {
  readonly schema: z.ZodType<string>;
  /** Whether it may be known to Terraform only: ids and ARNs may, names that people choose may not. */
  readonly mayRefer: boolean;
}

const known = (schema: z.ZodType<string>): FormRow => ({ schema, mayRefer: false });
const referable = (schema: z.ZodType<string>): FormRow => ({ schema, mayRefer: true });

function text(what: string, pattern: RegExp, example: string): z.ZodString {
  return z.string().regex(pattern).describe(`${what}, such as ${example}`);
}

interface ArnForm {
  readonly service: string;
  /** What the ARN ends in, as a whole. */
  readonly resource: RegExp;
  /** Roles and buckets have no Region. */
  readonly region: 'none' | 'one';
  /** Buckets have no account; a role may be that of any account. */
  readonly account: 'none' | 'one' | 'one or *';
}

function arn(what: string, { service, resource, region, account }: ArnForm, example: string) {
  return z
    .string()
    .refine(value => {
      const parts = parseArn(value);
      if (parts === undefined || parts.service !== service) return false;
      const isAnyAccount = account === 'one or *' && parts.accountId === '*';
      return (
        partitionSchema.safeParse(parts.partition).success &&
        (region === 'none' ? parts.region === '' : regionSchema.safeParse(parts.region).success) &&
        (account === 'none'
          ? parts.accountId === ''
          : isAnyAccount || accountIdSchema.safeParse(parts.accountId).success) &&
        resource.test(parts.resource)
      );
    })
    .describe(`the ARN of ${what}, such as ${example}`);
}

/**
 * The forms of texts in policies, by what they are.
 *
 * Sources: the API references of IAM (CreateRole), CloudWatch Logs (CreateLogGroup), Secrets Manager (CreateSecret),
 * Systems Manager (PutParameter) and EC2, and https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html.
 */
export const FORMS = {
  region: known(regionSchema),
  service: known(endpointServiceNameSchema),
  partition: known(partitionSchema),
  account: referable(accountIdSchema),
  organization: referable(organizationIdSchema),
  repository: known(repositorySchema),
  repositoryArn: referable(
    arn(
      'a repository',
      { service: 'ecr', resource: /^repository\/[a-z0-9._/-]{2,256}\*?$/, region: 'one', account: 'one' },
      'arn:aws:ecr:eu-central-1:111122223333:repository/checkout/api',
    ),
  ),
  roleArn: referable(
    arn(
      'a role, * and ? standing for parts of its name',
      { service: 'iam', resource: /^role\/[\w+=,.@/*?-]{1,576}$/, region: 'none', account: 'one or *' },
      'arn:aws:iam::111122223333:role/checkout-execution',
    ),
  ),
  principalArn: referable(
    arn(
      'a role, a user or an account',
      {
        service: 'iam',
        resource: /^(root|(role|user)\/[\w+=,.@/-]{1,576})$/,
        region: 'none',
        account: 'one',
      },
      'arn:aws:iam::111122223333:role/backstage',
    ),
  ),
  secretArn: referable(
    arn(
      'a secret',
      { service: 'secretsmanager', resource: /^secret:[\w/+=.@*?-]{1,519}$/, region: 'one', account: 'one' },
      'arn:aws:secretsmanager:eu-central-1:111122223333:secret:checkout/db-a1b2c3',
    ),
  ),
  parameterArn: referable(
    arn(
      'a parameter',
      { service: 'ssm', resource: /^parameter\/[\w./*-]{1,2048}$/, region: 'one', account: 'one' },
      'arn:aws:ssm:eu-central-1:111122223333:parameter/checkout/db',
    ),
  ),
  keyArn: referable(
    arn(
      'a KMS key',
      { service: 'kms', resource: /^key\/[A-Za-z0-9-]{1,64}$/, region: 'one', account: 'one' },
      'arn:aws:kms:eu-central-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
    ),
  ),
  bucketArn: referable(
    arn(
      'a bucket',
      { service: 's3', resource: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, region: 'none', account: 'none' },
      'arn:aws:s3:::checkout-assets',
    ),
  ),
  vpcEndpoint: referable(vpcEndpointIdSchema),
  subnet: referable(subnetIdSchema),
  bucket: known(
    text(
      'the name of a bucket',
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      'prod-eu-central-1-starport-layer-bucket',
    ),
  ),
  logGroup: known(
    text('the name of a log group, or a prefix that ends in *', /^[\w./#-]{1,512}\*?$/, '/ecs/checkout'),
  ),
  parameterName: known(
    text(
      'the name of a parameter, or a prefix that ends in *',
      /^(\/[\w.-]{1,128}){1,15}(\/\*|\*)?$/,
      '/private-ecr/hub',
    ),
  ),
  externalId: known(
    text('an external id of 2 to 1,224 characters', /^[\w+=,.@:/-]{2,1224}$/, 'backstage-7f3c2a'),
  ),
  actionOfS3: known(text('an action of S3', /^s3:[A-Z][A-Za-z]{2,63}$/, 's3:GetObject')),
  action: known(text('an action of AWS', /^[a-z0-9-]{2,63}:[A-Z][A-Za-z]{2,63}\*?$/, 'ssm:GetParameter')),
} as const satisfies Readonly<Record<string, FormRow>>;

/** The form of a text. */
export type Form = keyof typeof FORMS;
