import type { Sandbox, SandboxOptions } from '../../../start-sandbox';
import { startSandbox } from '../../../start-sandbox';
import type { WorldInput } from '../../../world/world';

export const REGION = 'eu-west-1';
/** The account whose resources a test's world holds. */
export const OWNER = '111111111111';
/** An account that has none of its own. */
export const OTHER = '222222222222';

/** A key for each account; what it may do is everything. */
function keyOf(accountId: string) {
  return { accessKeyId: `AKIAEXAMPLE${accountId}`, secretAccessKey: `secret-of-${accountId}` };
}

/** What a client of an account has: the sandbox's address and no retries, so that an error is the one of the answer. */
export function clientOf({ url }: Pick<Sandbox, 'url'>, accountId = OWNER, region = REGION) {
  return { endpoint: url, region, credentials: keyOf(accountId), maxAttempts: 1 };
}

/** A sandbox with a world that holds what the parts say, for accounts with a key each. */
export function sandboxOf(
  parts: Omit<WorldInput, 'snapshot'> & { readonly accounts?: WorldInput['snapshot']['accounts'] },
  options: Pick<SandboxOptions, 'pageItems'> = {},
): Promise<Sandbox> {
  const { accounts = {}, ...rest } = parts;
  const snapshot = { schemaVersion: 1 as const, collectedAt: '2026-11-01T10:00:00Z', accounts };
  const accessKeys = [OWNER, OTHER].map(accountId => ({ ...keyOf(accountId), accountId }));
  return startSandbox({ ...options, world: { snapshot, ...rest }, identities: { accessKeys } });
}
