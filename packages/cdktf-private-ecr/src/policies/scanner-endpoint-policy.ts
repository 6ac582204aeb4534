import type { PolicyDocument } from './policy-document';
import { registryEndpointPolicy, type RegistryEndpointPolicyOptions } from './registry-endpoint-policy';

/** A policy of `ecr.api` and `ecr.dkr` that lets pulls and looks at repositories through, for scanners of images. */
export function scannerEndpointPolicy(options: RegistryEndpointPolicyOptions): PolicyDocument {
  return registryEndpointPolicy('scanner', options);
}
