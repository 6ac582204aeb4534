import { arnComponents } from './arn-pattern';
import { type ContextFact, type ContextFacts, contextFacts, presentFact, unknownFact } from './context';

/** Who makes a call. */
export type RequestPrincipal =
  | IamPrincipal
  /** A role or user, nobody knows which: only what holds for each of them is certain. */
  | { readonly type: 'unknown-iam' }
  /** An AWS service that calls by itself, such as `ecs-tasks.amazonaws.com`. */
  | { readonly type: 'service'; readonly service: string }
  /** Somebody whom an identity provider vouches for, by the ARN of the provider: `arn:aws:iam::…:oidc-provider/HOST`. */
  | { readonly type: 'federated'; readonly provider: string }
  /** A principal of AWS's own, in an account that is neither known nor in the organisation. */
  | { readonly type: 'aws-owned' };

/** A role, whose sessions make the calls, or a user. */
export interface IamPrincipal {
  readonly type: 'iam';
  /** `arn:aws:iam::111122223333:role/path/name`, with the path. */
  readonly arn: string;
  /** The account of the role or user, 12 digits. */
  readonly accountId: string;
}

/** A call that a policy allows or denies. */
export interface PolicyRequest {
  /** Such as `ecr:BatchGetImage`; the case does not matter. */
  readonly action: string;
  /** The ARN of what the call is for; `*` for a call that is for no resource in particular. */
  readonly resource: string;
  /** `unknown` where `resource` is only how the ARN begins, such as a bucket without the object's key. */
  readonly resourceTail?: 'unknown';
  readonly principal: RequestPrincipal;
  /** What else is known; a key that is stated here wins over one that follows from the principal or resource. */
  readonly context: ContextFacts;
}

/** What {@link prepareRequest} adds, once for all statements. */
export interface PreparedRequest extends PolicyRequest {
  readonly actionLowerCase: string;
  readonly factFor: (key: string) => ContextFact;
}

/** A call made ready to be compared with statements. */
export function prepareRequest(request: PolicyRequest): PreparedRequest {
  const facts = contextFacts(
    CALL_FACTS,
    principalFacts(request.principal),
    resourceFacts(request),
    request.context,
  );
  return {
    ...request,
    actionLowerCase: request.action.toLowerCase(),
    factFor: key =>
      facts.get(key.toLowerCase()) ?? unknownFact(`nothing is known of the condition key ${key}`),
  };
}

/** Every call that is traced goes over TLS, to port 443. */
const CALL_FACTS: ContextFacts = { 'aws:SecureTransport': presentFact('true') };

/** Keys that follow from who calls. Source: IAM User Guide, "AWS global condition context keys". */
function principalFacts(principal: RequestPrincipal): ContextFacts {
  switch (principal.type) {
    case 'iam':
      return {
        ...IAM_FACTS,
        'aws:PrincipalArn': presentFact(principal.arn),
        'aws:PrincipalAccount': presentFact(principal.accountId),
      };
    case 'unknown-iam':
      return { ...IAM_FACTS, ...UNKNOWN_CALLER_FACTS };
    default:
      return {};
  }
}

/** What holds for every role and user. */
const IAM_FACTS: ContextFacts = {
  'aws:PrincipalIsAWSService': presentFact('false'),
  'aws:ViaAWSService': presentFact('false'),
};

/** Why nobody can tell what a policy makes of a caller that is not known. */
export const UNKNOWN_CALLER = 'which role or user calls is not known';

const UNKNOWN_CALLER_FACTS: ContextFacts = Object.fromEntries(
  ['aws:PrincipalArn', 'aws:PrincipalAccount', 'aws:PrincipalOrgID', 'aws:PrincipalOrgPaths'].map(key => [
    key,
    unknownFact(UNKNOWN_CALLER),
  ]),
);

function resourceFacts({ resource }: PolicyRequest): ContextFacts {
  const accountId = arnComponents(resource)?.[4];
  return accountId === undefined || accountId === '' ? {} : { 'aws:ResourceAccount': presentFact(accountId) };
}
