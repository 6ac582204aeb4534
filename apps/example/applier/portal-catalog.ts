import { createHash } from 'node:crypto';

/** How long the portal has to answer; what it does not hear of, it finds by itself a little later. */
const ANSWER_WITHIN_MS = 5_000;

/** Where the portal is, and what opens it to a pipeline. */
export interface PortalAccess {
  readonly url: string;
  /** A token of `backend.auth.externalAccess`. */
  readonly token: string;
}

/** Has the catalog read a file that it takes entities from, now and not when its turn comes. */
export async function refreshCatalogFile({ url, token }: PortalAccess, file: string): Promise<void> {
  const response = await fetch(`${url}/api/catalog/refresh`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ entityRef: locationOf(file) }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  if (!response.ok) throw new Error(`the catalog answered ${response.status}: ${await response.text()}`);
}

/** The Location that Backstage makes of a file that its configuration names. */
export function locationOf(file: string): string {
  const hash = createHash('sha1').update(`file:${file}`).digest('hex');
  return `location:default/generated-${hash}`;
}
