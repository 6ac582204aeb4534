import { type InputProblem, type PrivateEcrRequest, printValue } from '@private-ecr/core';
import type { RequestPolicy } from '../model/request-policy';

type Place = Pick<PrivateEcrRequest, 'topology' | 'hub' | 'region'>;

/** Whether the configuration has ranges where a network is asked for; each problem says where it has. */
export function placeProblems(place: Place, policy: RequestPolicy): readonly InputProblem[] {
  return place.topology === 'standalone' ? standaloneProblems(place, policy) : hubProblems(place, policy);
}

function standaloneProblems({ region }: Place, { standalonePools }: RequestPolicy): readonly InputProblem[] {
  if ((standalonePools.get(region) ?? []).length > 0) return [];
  const regions = [...standalonePools].flatMap(([name, pools]) => (pools.length > 0 ? [name] : [])).sort();
  return [
    {
      path: 'region',
      found: printValue(region),
      allowed: `with the topology standalone a Region that has a pool: ${regions.join(', ') || 'there is none'}`,
      fix: 'choose one of them, another topology, or have a pool added to privateEcr.requests.standalonePools',
    },
  ];
}

function hubProblems({ topology, hub, region }: Place, { hubs }: RequestPolicy): readonly InputProblem[] {
  if (topology === 'standalone') return [];
  const offering = hubs.filter(({ pools }) => pools[topology].length > 0);
  const chosen = offering.find(({ name }) => name === hub);
  if (chosen === undefined) {
    const names = offering.map(({ name }) => name).sort();
    return [
      {
        path: 'hub',
        found: printValue(hub),
        allowed: `a hub that has ranges for ${topology}: ${names.join(', ') || 'there is none'}`,
        fix: 'choose one of them, another topology, or have pools added to the hub',
      },
    ];
  }
  if (chosen.region === region) return [];
  return [
    {
      path: 'region',
      found: printValue(region),
      allowed: `${chosen.region}, where ${chosen.name} is`,
      fix: `choose ${chosen.region}, or a hub in ${region}`,
    },
  ];
}
