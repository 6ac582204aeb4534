import type { PolicyDocument } from './policy-document';
import { registryEndpointPolicy, type RegistryEndpointPolicyOptions } from './registry-endpoint-policy';

/** A policy of `ecr.api` and `ecr.dkr` that lets pulls and pushes through, for build runners. */
export function pushEndpointPolicy(options: RegistryEndpointPolicyOptions): PolicyDocument {
  return registryEndpointPolicy('push', options);
}
