import { presetEndpoints } from '../aws-catalogue';
import { PULL, REQUEST_NEEDS, type PresetPart, type RequestNeed } from './needs.data';

/** An endpoint that a request comes to, and why. */
export interface RequestedEndpoint {
  /** Short name: `ecr.api`. */
  readonly service: string;
  /** One reason for each thing that needs it, first the pull, then the needs in the order of the request. */
  readonly why: readonly string[];
}

/** The endpoints that the workloads of a request need: those for a pull, then those of each need, none twice. */
export function requestedEndpoints({
  needs,
}: {
  readonly needs: readonly RequestNeed[];
}): RequestedEndpoint[] {
  const reasons = new Map<string, Set<string>>();
  for (const { service, why } of [PULL, ...needs.map(need => REQUEST_NEEDS[need])].flatMap(rowsOf)) {
    reasons.set(service, (reasons.get(service) ?? new Set()).add(why));
  }
  return [...reasons].map(([service, why]) => ({ service, why: [...why] }));
}

function rowsOf({ preset, services }: PresetPart) {
  return presetEndpoints(preset).services.filter(({ service }) => services.includes(service));
}
