import { type InputProblem, printValue, requestAdministerPermission } from '@private-ecr/core';
import type { Caller } from '../access';
import type { RequestAccount, RequestPolicy } from '../model/request-policy';

/** Who asks, as far as it decides what may be asked for. */
export interface Rights {
  readonly isAdministrator: boolean;
  /** Groups and users that the caller owns things as. */
  readonly owns: ReadonlySet<string>;
}

/** What a plugin of the portal does by itself; the tokens of programs outside are no such. */
const PLUGIN = 'service:plugin:';

export async function rightsOf(caller: Caller, { administrators }: RequestPolicy): Promise<Rights> {
  const owns = await caller.owns();
  // Where permissions are off, or the policy allows everything, everybody has the permission: it is not enough.
  const isNamed = caller.isPerson
    ? administrators.some(ref => owns.has(ref))
    : caller.name.startsWith(PLUGIN);
  return { isAdministrator: isNamed && caller.may(requestAdministerPermission), owns };
}

/** The caller's accounts: those that one of its owners may use. */
export function accountsOf(
  { isAdministrator, owns }: Rights,
  { accounts }: RequestPolicy,
): readonly RequestAccount[] {
  if (isAdministrator) return accounts;
  return accounts.flatMap(account => {
    const owners = account.owners.filter(owner => owns.has(owner));
    return owners.length === 0 ? [] : [{ ...account, owners }];
  });
}

/**
 * What of a request the caller may not ask for; nothing where it may. Accounts and owners that are not the caller's are
 * not named.
 */
export function rightsProblems(
  { owner, accountId }: { readonly owner: string; readonly accountId: string },
  rights: Rights,
  policy: RequestPolicy,
): readonly InputProblem[] {
  if (!rights.isAdministrator && !rights.owns.has(owner)) {
    const own = [...rights.owns].sort().join(', ');
    return [
      {
        path: 'owner',
        found: printValue(owner),
        allowed: `an owner that you act for: ${own === '' ? 'there is none' : own}`,
        fix: 'choose one of them, or ask somebody of that owner',
      },
    ];
  }
  const mayUse = accountsOf(rights, policy).filter(
    ({ owners }) => rights.isAdministrator || owners.includes(owner),
  );
  if (mayUse.some(account => account.accountId === accountId)) return [];
  const ids = mayUse.map(account => account.accountId).sort();
  return [
    {
      path: 'accountId',
      found: printValue(accountId),
      allowed: `an account of ${owner}: ${ids.join(', ') || 'there is none'}`,
      fix: 'choose one of them, or have the account added to privateEcr.requests.accounts',
    },
  ];
}
