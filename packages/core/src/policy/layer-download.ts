import { ABSENT_FACT, type ContextFacts, oneOfFacts, presentFact, unknownFact } from './context';
import type { StatementDocument } from './document-schema';
import { type Match, no, YES } from './match';
import type { PolicyRequest, RequestPrincipal } from './policy-request';

/** Where an image's layers are downloaded from. */
export interface LayerDownload {
  /** The ARN of the bucket, such as `arn:aws:s3:::prod-eu-west-1-starport-layer-bucket`. */
  readonly bucketArn: string;
  /** What is known of the way, such as `aws:SourceVpc` and `aws:SourceVpce`. */
  readonly context?: ContextFacts;
}

/**
 * The download of an image's layers from Amazon S3. Its URL is signed in advance by a principal of AWS's own, outside
 * the organisation: only `*` names it, and a condition asks about that principal, not about the role of the task.
 */
export function layerDownloadRequest({ bucketArn, context = {} }: LayerDownload): PolicyRequest {
  return {
    action: 's3:GetObject',
    resource: `${bucketArn}/`,
    resourceTail: 'unknown',
    principal: { type: 'aws-owned' },
    context: { ...AWS_OWNED_FACTS, ...context },
  };
}

/** Keys that ask who calls, or whose organisation it is; condition keys are compared without regard to case. */
const ASKS_WHO_CALLS = /^aws:(?:principal|resourceorg|sourceorg|userid$|username$)/i;

/**
 * Whether an Allow may count for a principal of AWS's own. One that leaves out principals, or asks about the principal
 * or an organisation, does not, whatever the operator: that a negated operator, `Null` or one with `IfExists` happens
 * to hold for a principal of which nothing is published is nothing to rely on.
 */
export function allowCountsFor(
  { NotPrincipal, Condition = {} }: StatementDocument,
  principal: RequestPrincipal,
): Match {
  if (principal.type !== 'aws-owned') return YES;
  if (NotPrincipal !== undefined) return no(`${OUTSIDE}, and only Principal "*" names it for certain`);
  const key = Object.values(Condition)
    .flatMap(keys => Object.keys(keys))
    .find(name => ASKS_WHO_CALLS.test(name));
  return key === undefined ? YES : no(`it has a condition on ${key}, and ${OUTSIDE}`);
}

const OUTSIDE = 'the principal that signs layer downloads is one of AWS, outside the organisation';

/** No identifier of a customer's: AWS accepts none of these shapes, so no policy that names one means this. */
const outside = (value: string) => oneOfFacts([ABSENT_FACT, presentFact(value)], OUTSIDE);

/**
 * Whether AWS's own account is in an organisation is not known: only what holds either way is certain. The bucket's
 * account is AWS's too, but is published for some Regions, so a policy may well name it.
 */
const AWS_OWNED_FACTS: ContextFacts = {
  'aws:PrincipalOrgID': outside('o-owned-by-aws'),
  'aws:PrincipalOrgPaths': outside('o-owned-by-aws/r-owned/ou-owned/'),
  'aws:PrincipalAccount': outside('owned-by-aws'),
  'aws:PrincipalArn': outside('arn:aws:iam::owned-by-aws:role/owned-by-aws'),
  'aws:ResourceOrgID': outside('o-owned-by-aws'),
  'aws:ResourceOrgPaths': outside('o-owned-by-aws/r-owned/ou-owned/'),
  'aws:ResourceAccount': unknownFact('the account that owns the bucket of layers is not known'),
};
