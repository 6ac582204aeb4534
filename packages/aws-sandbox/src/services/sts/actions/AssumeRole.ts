import { AwsError } from '../../../errors';
import type { Role } from '../../../auth/identities';
import type { Action, Call } from '../../service';

/** A session that assumes a further role gets an hour of it at most. */
const CHAINED_SECONDS = 3600;

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const AssumeRole: Action = {
  parameters: ['RoleArn', 'RoleSessionName', 'DurationSeconds', 'ExternalId'],
  answer: (input, call) => {
    const arn = String(input['RoleArn']);
    const role = call.credentials.roles.get(arn);
    // A role that is not there, one that trusts others, and a wrong external id are answered alike.
    if (role === undefined || !trusts(role, call, input['ExternalId'])) throw call.denied(arn);
    const seconds = (input['DurationSeconds'] as number | undefined) ?? 3600;
    requireDuration(seconds, role, call);
    const { accessKeyId, secretAccessKey, sessionToken, expiration, principal } = call.credentials.assume(
      role,
      String(input['RoleSessionName']),
      seconds,
    );
    return {
      Credentials: {
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        SessionToken: sessionToken,
        Expiration: expiration?.toISOString(),
      },
      AssumedRoleUser: { AssumedRoleId: principal.userId, Arn: principal.arn },
    };
  },
};

function trusts({ trustedAccounts, externalId }: Role, { accountId }: Call, given: unknown): boolean {
  return (trustedAccounts?.includes(accountId) ?? true) && (externalId === undefined || externalId === given);
}

function requireDuration(seconds: number, { maxSessionSeconds }: Role, { principal }: Call): void {
  if (principal.isSession && seconds > CHAINED_SECONDS) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    );
  }
  if (seconds > maxSessionSeconds) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
}
