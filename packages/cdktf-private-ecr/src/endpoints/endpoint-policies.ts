import {
  layerBucketPolicy,
  organizationEndpointPolicy,
  policyText,
  pullEndpointPolicy,
  pushEndpointPolicy,
  scannerEndpointPolicy,
} from '../policies';
import { takesPolicy } from './selected-services';

/** What the policies of endpoints let through. */
export interface EndpointPolicyOptions {
  readonly region: string;
  /** Whose members may call. @defaultValue no condition on the organisation */
  readonly organizationId?: string | undefined;
  /** The bucket of image layers. */
  readonly bucket: string;
  /** Account ids of registries. @defaultValue every account of the organisation */
  readonly accounts?: readonly string[];
  /** Repositories, or prefixes that end in `*`. @defaultValue every repository */
  readonly repositories?: readonly string[];
  /** The execution roles that may pull. @defaultValue every principal of the organisation */
  readonly executionRoleArns?: readonly string[];
  /** What may be done with repositories. @defaultValue `pull` */
  readonly profile?: keyof typeof PROFILES;
}

/** The policies of a set of endpoints, as minified JSON. */
export interface EndpointPolicies {
  readonly ofS3Gateway: string;
  /** Undefined for a service that takes no policy. */
  readonly ofInterface: (service: string) => string | undefined;
}

const PROFILES = {
  pull: pullEndpointPolicy,
  push: pushEndpointPolicy,
  scanner: scannerEndpointPolicy,
} as const;

/** The services that answer for repositories; `ecr.api` and `ecr.dkr` take the same policy. */
const REGISTRY_SERVICES: readonly string[] = ['ecr.api', 'ecr.dkr'];

/**
 * The policies of a set of endpoints, least privilege by what a pull and a start call.
 *
 * @throws where a policy would be longer than AWS takes, or a value is none that a policy can hold
 */
export function endpointPolicies({
  bucket,
  profile = 'pull',
  ...options
}: EndpointPolicyOptions): EndpointPolicies {
  const { region, organizationId } = options;
  const ofRegistry = policyText(PROFILES[profile](options));
  return {
    ofS3Gateway: policyText(layerBucketPolicy({ region, bucket })),
    ofInterface: service => {
      if (REGISTRY_SERVICES.includes(service)) return ofRegistry;
      if (!takesPolicy(service)) return undefined;
      return policyText(organizationEndpointPolicy(service, { organizationId }));
    },
  };
}
