import { InvalidInputError, partitionOf, printValue } from '@private-ecr/core';
import { checked } from './checked';
import { type PolicyDocument, policyOf } from './policy-document';
import { READER_ACTIONS } from './reader-actions.data';

/** What a portal may read. */
export interface HubReaderPolicyOptions {
  readonly region: string;
  readonly accountId: string;
  /** The parameter that carries the hub's contract. @defaultValue none is read */
  readonly contractParameterName?: string;
}

/** What the role may do that a portal takes in a hub's or a team's account: look, and nothing else. */
export function hubReaderPolicy({
  region,
  accountId,
  contractParameterName,
}: HubReaderPolicyOptions): PolicyDocument {
  checked('accounts', 'accountId', [accountId]);
  const partition = partitionOf(region)?.id ?? 'aws';
  return policyOf(
    ...Object.entries(READER_ACTIONS).map(
      ([Sid, Action]) => ({ Sid, Effect: 'Allow', Action, Resource: '*' }) as const,
    ),
    ...(contractParameterName === undefined
      ? []
      : [
          {
            Sid: 'Contract',
            Effect: 'Allow',
            Action: 'ssm:GetParameter',
            Resource: `arn:${partition}:ssm:${region}:${accountId}:parameter/${parameter(contractParameterName)}`,
          } as const,
        ]),
  );
}

/** The name of a parameter as it stands in its ARN: without the slash at its beginning. */
function parameter(name: string): string {
  if (/^\/[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+){0,14}$/.test(name)) return name.slice(1);
  throw new InvalidInputError('policy', [
    {
      path: 'contractParameterName',
      found: printValue(name),
      allowed: 'the name of a parameter, such as /private-ecr/hub',
      fix: 'write the name under which the hub publishes its contract',
    },
  ]);
}
