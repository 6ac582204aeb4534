import {
  dnsNames,
  endpointService,
  ENDPOINT_SERVICES,
  presetEndpoints,
  type PresetId,
  requiredEndpoints,
  serviceName,
  type Workload,
  type WorkloadWarning,
} from '@private-ecr/core';

/** One endpoint that is needed, or that exists, with all its names. */
export interface EndpointRow {
  readonly service: string;
  readonly region: string;
  /** Absent for a registry that no endpoint serves. */
  readonly endpointType?: 'Interface' | 'Gateway';
  readonly serviceName?: string;
  /** Names that must answer with private addresses; with `*.` where names below count too. */
  readonly dnsNames: readonly string[];
  readonly purpose?: string;
  readonly why: readonly string[];
}

export interface EndpointList {
  readonly endpoints: readonly EndpointRow[];
  readonly warnings: readonly WorkloadWarning[];
}

/** What a workload needs, derived from its task definition. */
export function endpointsOfWorkload(workload: Workload): EndpointList {
  const { needs, warnings } = requiredEndpoints(workload);
  return {
    endpoints: needs.map(({ service, region, purpose, why }) => ({
      ...names(service, region),
      purpose,
      why,
    })),
    warnings,
  };
}

/** What a kind of workload needs. */
export function endpointsOfPreset(preset: PresetId, region: string): EndpointList {
  return {
    endpoints: presetEndpoints(preset).services.map(({ service, why }) => ({
      ...names(service, region),
      why: [why],
    })),
    warnings: [],
  };
}

/** Every service of the catalogue, with who needs it. */
export function allEndpoints(region: string): EndpointList {
  return {
    endpoints: ENDPOINT_SERVICES.map(({ shortName, neededBy }) => ({
      ...names(shortName, region),
      why: [neededBy],
    })),
    warnings: [],
  };
}

function names(service: string, region: string): Omit<EndpointRow, 'why'> {
  if (service.startsWith('registry:')) return { service, region, dnsNames: [] };
  const known = endpointService(service);
  return {
    service,
    region,
    endpointType: known?.endpointType ?? 'Interface',
    serviceName: serviceName(service, region),
    // A gateway works by route: its names keep their public addresses.
    dnsNames:
      known?.endpointType === 'Gateway'
        ? []
        : dnsNames(service, region).flatMap(({ name, apex, wildcard }) => [
            ...(apex ? [name] : []),
            ...(wildcard ? [`*.${name}`] : []),
          ]),
  };
}
