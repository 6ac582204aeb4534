import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

const KEY = 'auth.providers.demo.users';

/** Only this machine can reach a portal of such a host. */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The demo users of the configuration: none where it has no `auth.providers.demo`.
 *
 * @throws InputError for a reference that is none of a user, and where the portal is not on loopback
 */
export function demoUsersOf(config: Config): readonly string[] {
  const references = config.getOptionalStringArray(KEY) ?? [];
  if (references.length === 0) return [];
  for (const key of ['app.baseUrl', 'backend.baseUrl']) requireLoopback(key, config.getString(key));
  return references.map(reference => {
    const parsed = parsedOrUndefined(reference);
    if (parsed?.kind.toLowerCase() !== 'user') {
      throw new InputError(
        `${KEY}: found ${JSON.stringify(reference)}; allowed: a user, such as user:default/tara`,
      );
    }
    return stringifyEntityRef(parsed);
  });
}

function requireLoopback(key: string, url: string): void {
  if (LOOPBACK.test(new URL(url).hostname)) return;
  throw new InputError(
    `${key}: found ${JSON.stringify(url)}, but auth.providers.demo signs people in without a password; allowed: localhost. Remove auth.providers.demo and configure a real provider: https://backstage.io/docs/auth/`,
  );
}

function parsedOrUndefined(reference: string) {
  try {
    return parseEntityRef(reference);
  } catch {
    return undefined;
  }
}
