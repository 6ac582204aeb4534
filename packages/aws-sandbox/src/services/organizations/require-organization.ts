import { AwsError } from '../../errors';
import type { World } from '../../world/world';
import type { Call } from '../service';

/** The organisation of the caller's account; the service's error for an account that is in none. */
export function requireOrganization({ world, accountId }: Call): NonNullable<World['organization']> {
  const { organization } = world;
  const isMember =
    organization?.Organization['MasterAccountId'] === accountId ||
    organization?.Accounts.some(({ Id }) => Id === accountId) === true;
  if (organization !== undefined && isMember) return organization;
  throw new AwsError('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
}
