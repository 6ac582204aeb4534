import type { World } from '../world/world';
import type { IdentitiesInput } from './identities';

/** The key that a sandbox knows where nobody says otherwise: the one of AWS's documentation. It opens nothing. */
export const DEFAULT_ACCESS_KEY = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
} as const;

/** The role that every account has where nobody says otherwise. */
export const DEFAULT_ROLE_NAME = 'private-ecr-reader';

/**
 * One key, of the organisation's management account or else of the first account, and in each account a role that
 * this one may assume.
 */
export function defaultIdentities({ snapshot, organization }: World): IdentitiesInput {
  const members = organization?.Accounts.map(({ Id }) => Id) ?? [];
  const accounts = [...new Set([...Object.keys(snapshot.accounts), ...members])].sort();
  const management = organization?.Organization['MasterAccountId'];
  const accountId = typeof management === 'string' ? management : accounts[0];
  if (accountId === undefined) return {};
  // The SDK writes a mark of its own into the object that it is given as credentials.
  const { accessKeyId, secretAccessKey } = DEFAULT_ACCESS_KEY;
  return {
    accessKeys: [{ accessKeyId, secretAccessKey, accountId }],
    roles: accounts.map(id => ({
      arn: `arn:aws:iam::${id}:role/${DEFAULT_ROLE_NAME}`,
      trustedAccounts: [accountId],
    })),
  };
}
