import type { WireProtocol } from './model/api-model';

/** A code, a status of HTTP, and a text in which `{name}` stands for a detail. */
export type Wording = readonly [code: string, status: number, text: string];

type Row = Readonly<Partial<Record<WireProtocol, Wording>>> & { readonly json: Wording };

const INVALID_TOKEN = 'The security token included in the request is invalid.';
const EXPIRED_TOKEN = 'The security token included in the request is expired';
const NOT_VALIDATED = 'AWS was not able to validate the provided access credentials';
const SIGNATURE_DIFFERS =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const SIGNATURE_EXPIRED = 'Signature expired: {signedAt} is now earlier than {earliest} ({now} - 5 min.)';
const DENIED = 'User: {principal} is not authorized to perform: {action}{onResource} because {reason}';

/**
 * How AWS words what can happen to any call, by protocol. EC2's codes: its API reference, "Error codes for the Amazon
 * EC2 API"; the others': "Common error types" of each service.
 */
export const CAUSES = {
  'credentials-missing': {
    ec2: ['AuthFailure', 401, NOT_VALIDATED],
    query: ['MissingAuthenticationToken', 403, 'Request is missing Authentication Token'],
    json: ['MissingAuthenticationTokenException', 403, 'Missing Authentication Token'],
  },
  'signature-incomplete': {
    ec2: ['IncompleteSignature', 400, 'The request signature does not conform to AWS standards: {detail}'],
    query: ['IncompleteSignature', 400, 'The request signature does not conform to AWS standards: {detail}'],
    json: [
      'IncompleteSignatureException',
      400,
      'The request signature does not conform to AWS standards: {detail}',
    ],
  },
  'access-key-unknown': {
    ec2: ['AuthFailure', 401, NOT_VALIDATED],
    query: ['InvalidClientTokenId', 403, INVALID_TOKEN],
    json: ['UnrecognizedClientException', 400, INVALID_TOKEN],
  },
  'signature-differs': {
    ec2: ['AuthFailure', 401, NOT_VALIDATED],
    query: ['SignatureDoesNotMatch', 403, SIGNATURE_DIFFERS],
    json: ['InvalidSignatureException', 403, SIGNATURE_DIFFERS],
  },
  'signature-expired': {
    ec2: ['RequestExpired', 400, 'Request has expired.'],
    query: ['SignatureDoesNotMatch', 403, SIGNATURE_EXPIRED],
    json: ['InvalidSignatureException', 403, SIGNATURE_EXPIRED],
  },
  'token-expired': {
    ec2: ['RequestExpired', 400, 'Request has expired.'],
    query: ['ExpiredToken', 403, EXPIRED_TOKEN],
    json: ['ExpiredTokenException', 400, EXPIRED_TOKEN],
  },
  'access-denied': {
    ec2: ['UnauthorizedOperation', 403, `You are not authorized to perform this operation. ${DENIED}`],
    query: ['AccessDenied', 403, DENIED],
    json: ['AccessDeniedException', 400, DENIED],
  },
  throttling: {
    ec2: ['RequestLimitExceeded', 503, 'Request limit exceeded.'],
    query: ['Throttling', 400, 'Rate exceeded'],
    json: ['ThrottlingException', 400, 'Rate exceeded'],
  },
  'server-error': {
    ec2: ['InternalError', 500, 'An internal error has occurred'],
    query: [
      'InternalFailure',
      500,
      'The request processing has failed because of an unknown error, exception or failure.',
    ],
    json: ['InternalServerException', 500, 'An internal error has occurred'],
  },
  unavailable: {
    ec2: ['Unavailable', 503, 'The service is unavailable. Please try again shortly.'],
    query: ['ServiceUnavailable', 503, 'Service is unavailable'],
    json: ['ServiceUnavailableException', 503, 'Service is unavailable'],
  },
  'action-unknown': {
    ec2: ['InvalidAction', 400, 'The action {action} is not valid for this web service.'],
    query: ['InvalidAction', 400, 'Could not find operation {action} for version {version}'],
    json: ['UnknownOperationException', 400, 'Unknown operation {action}'],
  },
  'parameter-unknown': {
    ec2: ['UnknownParameter', 400, 'The parameter {parameter} is not recognized'],
    query: ['ValidationError', 400, 'Unknown parameter {parameter}; allowed: {allowed}'],
    json: ['ValidationException', 400, 'Unknown parameter {parameter}; allowed: {allowed}'],
  },
  'parameter-missing': {
    ec2: ['MissingParameter', 400, 'The request must contain the parameter {parameter}'],
    query: [
      'ValidationError',
      400,
      "1 validation error detected: Value null at '{parameter}' failed to satisfy constraint: Member must not be null",
    ],
    json: [
      'ValidationException',
      400,
      "1 validation error detected: Value null at '{parameter}' failed to satisfy constraint: Member must not be null",
    ],
  },
  'parameter-invalid': {
    ec2: [
      'InvalidParameterValue',
      400,
      'Value ( {value} ) for parameter {parameter} is invalid. Expecting {allowed}.',
    ],
    query: [
      'ValidationError',
      400,
      "1 validation error detected: Value '{value}' at '{parameter}' failed to satisfy constraint: {allowed}",
    ],
    json: [
      'ValidationException',
      400,
      "1 validation error detected: Value '{value}' at '{parameter}' failed to satisfy constraint: {allowed}",
    ],
  },
  'request-malformed': {
    ec2: ['MalformedQueryString', 400, '{detail}'],
    query: ['MalformedInput', 400, '{detail}'],
    json: ['SerializationException', 400, '{detail}'],
  },
} as const satisfies Readonly<Record<string, Row>>;

/** What can happen to any call. */
export type Cause = keyof typeof CAUSES;
