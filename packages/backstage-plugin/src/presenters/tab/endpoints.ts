import type { EndpointState } from '@private-ecr/core';

type ZoneState = EndpointState['zones'][number]['state'];

/** A zone as a column: what it is called differs between accounts, its id does not. */
export interface ZoneColumn {
  readonly key: string;
  readonly name: string;
}

export interface EndpointRow extends EndpointState {
  /** One for each column. `not-needed`: there is no subnet of the workload in the zone; `regional`: it has no zones. */
  readonly cells: readonly (ZoneState | 'not-needed' | 'regional')[];
}

export interface EndpointMatrix {
  readonly zones: readonly ZoneColumn[];
  readonly rows: readonly EndpointRow[];
}

/** Endpoints by zones, for a table. */
export function endpointMatrix(endpoints: readonly EndpointState[], labels: 'name' | 'id'): EndpointMatrix {
  const columns = new Map(
    endpoints.flatMap(({ zones }) =>
      zones.map(({ zone, zoneId }) => [
        zone,
        { key: zone, name: labels === 'id' && zoneId !== undefined ? zoneId : zone },
      ]),
    ),
  );
  const zones = [...columns.values()].sort((a, b) => a.name.localeCompare(b.name));
  const rows = endpoints.map(endpoint => ({
    ...endpoint,
    cells: zones.map(({ key }) =>
      endpoint.zones.length === 0
        ? ('regional' as const)
        : (endpoint.zones.find(({ zone }) => zone === key)?.state ?? ('not-needed' as const)),
    ),
  }));
  return { zones, rows };
}
