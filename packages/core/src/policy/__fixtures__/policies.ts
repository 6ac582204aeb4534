import type { ContextFacts, PolicyRequest } from '..';

/** A role of the application's account. */
export const ROLE = {
  type: 'iam',
  arn: 'arn:aws:iam::222222222222:role/team/payments-execution',
  accountId: '222222222222',
} as const;

export const REPOSITORY = 'arn:aws:ecr:eu-west-1:222222222222:repository/payments/api';

/** The role pulls an image; the parts given are the odd ones. */
export function aPull(parts: Partial<PolicyRequest> = {}): PolicyRequest {
  return { action: 'ecr:BatchGetImage', resource: REPOSITORY, principal: ROLE, context: {}, ...parts };
}

/** The role pulls an image, and this is known besides. */
export function aPullWith(context: ContextFacts): PolicyRequest {
  return aPull({ context });
}

/** A document of these statements. */
export function aPolicy(...statements: readonly object[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

/** Allows everybody everything; the parts given are the odd ones. */
export function anAllow(parts: object = {}): object {
  return { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*', ...parts };
}

/** Denies everybody everything; the parts given are the odd ones. */
export function aDeny(parts: object = {}): object {
  return { ...anAllow(parts), Effect: 'Deny' };
}
