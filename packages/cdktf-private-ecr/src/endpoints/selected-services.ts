import { endpointService, type PresetId, presetEndpoints } from '@private-ecr/core';

/** Which endpoints a VPC gets. */
export interface EndpointSelection {
  /** A set for a kind of workload. @defaultValue `fargate` */
  readonly preset?: PresetId;
  /** Further services beside the preset's: short names, or full service names where AWS has no short one. */
  readonly services?: readonly string[];
}

/** The gateway endpoint that every VPC gets: it is free, and image layers come through it. */
const GATEWAY = 's3';

/**
 * The services of the interface endpoints, in the order of the preset; the S3 gateway endpoint comes by itself.
 *
 * A service that is named twice is listed twice: the validation `duplicate-service` refuses it.
 */
export function interfaceServices({
  preset = 'fargate',
  services = [],
}: EndpointSelection): readonly string[] {
  const ofPreset = presetEndpoints(preset).services.map(({ service }) => service);
  return [...ofPreset, ...services].filter(service => service !== GATEWAY);
}

/** Whether AWS lets a policy be attached to the endpoint of a service; for one that is not in the table, it may. */
export function takesPolicy(service: string): boolean {
  return endpointService(service)?.takesPolicy ?? true;
}
