/** What can be the matter with a call, with what to say and to do about it. */
export interface FailureRow {
  /** AWS's own codes, of all services; a `Exception` or `Error` at their end is left out. */
  readonly names: readonly string[];
  /** What happened, as it goes on after the name of the call. */
  readonly what: string;
  /** What helps, in which `{policy}` stands for the file of the policy that holds the call. */
  readonly fix: string;
}

/**
 * The failures that are told apart. AWS's services word the same thing in many ways.
 *
 * Sources: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html and the common errors of each
 * service's API reference.
 */
export const FAILURES = {
  AccessDenied: {
    names: [
      'AccessDenied',
      'UnauthorizedOperation',
      'Authorization',
      'NotAuthorized',
      'OperationNotPermitted',
    ],
    what: 'was denied',
    fix: 'allow the role that reads the account the actions of {policy}, and check the service control policies',
  },
  InvalidCredentials: {
    names: [
      'AuthFailure',
      'CredentialsProvider',
      'ExpiredToken',
      'IncompleteSignature',
      'InvalidAccessKeyId',
      'InvalidClientTokenId',
      'InvalidSignature',
      'InvalidToken',
      'MissingAuthenticationToken',
      'NoIntegration',
      'SignatureDoesNotMatch',
      'UnrecognizedClient',
    ],
    what: 'was refused for its credentials',
    fix: 'check the account in aws.accounts or aws.accountDefaults of the configuration, and that the Region is enabled in it',
  },
  ClockSkew: {
    names: ['RequestExpired', 'RequestInTheFuture', 'RequestTimeTooSkewed'],
    what: 'was refused because the clocks of AWS and of this machine differ',
    fix: "set this machine's clock",
  },
  Throttling: {
    names: [
      'BandwidthLimitExceeded',
      'EC2Throttled',
      'LimitExceeded',
      'PriorRequestNotComplete',
      'RequestLimitExceeded',
      'RequestThrottled',
      'SlowDown',
      'Throttled',
      'Throttling',
      'TooManyRequests',
    ],
    what: 'was throttled, however often it was tried again',
    fix: 'it is tried again at the next refresh; if it lasts, refresh less often or raise the quota',
  },
  Timeout: {
    names: ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'RequestTimeout', 'Timeout'],
    what: 'got no answer in time',
    fix: 'it is tried again at the next refresh; if it lasts, check the way from here to AWS',
  },
  Unreachable: {
    names: ['EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'],
    what: 'did not reach AWS',
    fix: 'check DNS and the way from here to AWS; without internet it takes a VPC endpoint of the service',
  },
  ServerError: {
    names: [
      'InternalError',
      'InternalFailure',
      'Internal',
      'ServiceUnavailable',
      'Unavailable',
      'ServiceFailure',
    ],
    what: 'failed at AWS',
    fix: 'it is tried again at the next refresh; if it lasts, see the AWS Health Dashboard',
  },
  MalformedResponse: {
    names: ['EndlessPages', 'InvalidInput', 'Syntax'],
    what: 'was answered with something that cannot be read',
    fix: 'it is tried again at the next refresh; if it lasts, look for a proxy that changes answers',
  },
  TimeBudget: {
    names: ['TimeBudgetExceeded'],
    what: 'was given up because reading the account and Region took too long',
    fix: 'it is tried again at the next refresh; if it lasts, allow more time or more calls at once',
  },
} as const satisfies Readonly<Record<string, FailureRow>>;

/** A failure that is told apart from others. */
export type FailureCode = keyof typeof FAILURES;
