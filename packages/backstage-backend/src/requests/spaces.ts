import type { PrivateEcrRequest, Topology } from '@private-ecr/core';
import type { Space } from '../allocation';
import type { RequestHub, RequestPolicy } from '../model/request-policy';

const STANDALONE = 'standalone:';

/** The space of a request: that of its hub, or of all VPCs without one in its Region. */
export function spaceOf({
  topology,
  hub,
  region,
}: Pick<PrivateEcrRequest, 'topology' | 'hub' | 'region'>): Space {
  return { topology, space: topology === 'standalone' ? standaloneSpace(region) : (hub ?? '') };
}

/** No hub can be called so. */
export function standaloneSpace(region: string): string {
  return `${STANDALONE}${region}`;
}

/** The name of the hub of a space; undefined where it has none. */
export function hubNameOf({ space }: Pick<Space, 'space'>): string | undefined {
  return space.startsWith(STANDALONE) ? undefined : space;
}

/** Whose ranges a space has. */
export type SpaceOwner =
  | { readonly hub: RequestHub; readonly topology: Exclude<Topology, 'standalone'> }
  | { readonly hub?: undefined; readonly region: string };

/** Undefined for a hub that the configuration does not have. */
export function ownerOfSpace({ space, topology }: Space, { hubs }: RequestPolicy): SpaceOwner | undefined {
  if (topology === 'standalone') return { region: space.slice(STANDALONE.length) };
  const hub = hubs.find(({ name }) => name === space);
  return hub && { hub, topology };
}
