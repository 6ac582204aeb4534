import { parseArn } from '../ids';

/** Names of parameters and secrets, with a version of a parameter behind a colon: no ARN, no expression. */
const PLAIN_NAME = /^[\w./+=@-]{1,1024}(?::[\w.-]{1,100})?$/;

/**
 * Whether a text says where a secret is kept: an ARN of one of the services, or a plain name. Anything else, such as an
 * expression that was never filled in, would make us ask for the wrong endpoint.
 */
export function isSecretSource(text: string, services: readonly string[]): boolean {
  if (!text.startsWith('arn:')) return PLAIN_NAME.test(text);
  const arn = parseArn(text);
  return arn !== undefined && services.includes(arn.service) && arn.region !== '';
}
