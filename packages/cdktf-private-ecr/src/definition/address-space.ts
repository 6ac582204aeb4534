import { type Cidr, overlaps, parseCidr } from '@private-ecr/core';
import { hubOf, rangesOfHub, vpcRanges } from './definition-rules';
import type { DefinitionFields, TeamDefinition } from './definition-schema';

/** Where the range of a team comes from, and what of it is taken. */
export interface TeamAddressSpace {
  readonly pools: readonly Cidr[];
  readonly reserved: readonly Cidr[];
}

/**
 * The ranges that a team of this topology may get: subnets of a hub's VPC, or VPCs of their own from `spokeCidrs`.
 * Empty pools mean that the definition names none.
 */
export function addressSpaceOf(
  definition: DefinitionFields,
  { request }: Pick<TeamDefinition, 'request'>,
): TeamAddressSpace {
  const hub = hubOf(definition, request);
  if (hub === undefined || request.topology === 'standalone') return { pools: [], reserved: [] };
  const ofTeams = definition.teams.flatMap(({ request: { cidr, name } }) =>
    cidr === undefined || name === request.name ? [] : [parseCidr(cidr)],
  );
  const vpc = vpcRanges(hub);
  if (request.topology === 'shared-subnets')
    return { pools: vpc, reserved: [...rangesOfHub(hub), ...ofTeams] };
  const pools = hub.spokeCidrs.map(parseCidr);
  return { pools, reserved: [...vpc.filter(range => pools.some(pool => overlaps(pool, range))), ...ofTeams] };
}
