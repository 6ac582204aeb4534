import type { PolicyDocument } from './policy-document';
import { registryEndpointPolicy, type RegistryEndpointPolicyOptions } from './registry-endpoint-policy';

/** A policy of `ecr.api` and `ecr.dkr` that lets pulls through and nothing else. */
export function pullEndpointPolicy(options: RegistryEndpointPolicyOptions): PolicyDocument {
  return registryEndpointPolicy('pull', options);
}
