import type { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ForwardedError, ResponseError } from '@backstage/errors';
import { type DiscoveredVpcs, discoveredVpcsSchema, parseInput } from '@private-ecr/core';

/** The plugin that reads AWS. */
const BACKEND_PLUGIN_ID = 'private-ecr';

export interface FetchOptions {
  readonly discovery: DiscoveryService;
  readonly auth: AuthService;
  readonly signal: AbortSignal;
}

/**
 * Asks the backend plugin which VPCs it knows, as this plugin and not as a person.
 *
 * An answer that is not whole, or not what was agreed, is an error: what was known of VPCs then stays as it is.
 */
export async function fetchDiscoveredVpcs({
  discovery,
  auth,
  signal,
}: FetchOptions): Promise<DiscoveredVpcs> {
  const baseUrl = await discovery.getBaseUrl(BACKEND_PLUGIN_ID);
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: await auth.getOwnServiceCredentials(),
    targetPluginId: BACKEND_PLUGIN_ID,
  });
  const url = `${baseUrl}/v1/discovered-vpcs`;
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      signal,
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return parseInput(discoveredVpcsSchema, await response.json(), 'answer');
  } catch (error) {
    throw new ForwardedError(`no VPCs could be read of ${url}; those in the catalog stay`, error);
  }
}
