import {
  type FurtherBucket,
  layerBucketPolicy,
  type LayerBucketPolicyOptions,
  organizationEndpointPolicy,
  policyText,
  pullEndpointPolicy,
  pushEndpointPolicy,
  scannerEndpointPolicy,
} from '../policies';
import { takesPolicy } from './selected-services';

/** What the policies of endpoints let through, as somebody chooses it. */
export interface EndpointPolicyOptions {
  /**
   * Account ids whose roles and users may call.
   *
   * @defaultValue every account of the organisation; the account of the endpoints where no organisation is named
   */
  readonly principalAccounts?: readonly string[];
  /** Account ids of registries. @defaultValue every account of the organisation */
  readonly accounts?: readonly string[];
  /** Repositories, or prefixes that end in `*`. @defaultValue every repository */
  readonly repositories?: readonly string[];
  /** The execution roles that may pull. @defaultValue every principal of the organisation */
  readonly executionRoleArns?: readonly string[];
  /** What may be done with repositories. @defaultValue `pull` */
  readonly profile?: keyof typeof PROFILES;
  /** Account ids of registries outside the organisation, such as AWS's own for the agent of GuardDuty. */
  readonly externalAccounts?: readonly string[];
  /** Buckets beside that of the layers. @defaultValue none: other calls to S3 from these route tables are denied */
  readonly furtherBuckets?: readonly FurtherBucket[];
  /** What applications call beside the start of a task, by service: `{ ssm: ['ssm:GetParametersByPath'] }`. */
  readonly furtherActions?: Readonly<Record<string, readonly string[]>>;
}

/** Where the endpoints are, and what was chosen for them. */
export interface EndpointPoliciesProps extends EndpointPolicyOptions {
  readonly region: string;
  /** The account of the endpoints. */
  readonly accountId: string;
  /** Whose members may call. @defaultValue the account of the endpoints alone */
  readonly organizationId?: string | undefined;
  /** The bucket of image layers. */
  readonly bucket: string;
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
  furtherBuckets = [],
  furtherActions = {},
  accountId,
  ...options
}: EndpointPoliciesProps): EndpointPolicies {
  const { region, organizationId } = options;
  const { principalAccounts = organizationId === undefined ? [accountId] : [] } = options;
  const ofRegistry = policyText(PROFILES[profile]({ ...options, principalAccounts }));
  return {
    ofS3Gateway: s3GatewayPolicy({ region, bucket, furtherBuckets }),
    ofInterface: service => {
      if (REGISTRY_SERVICES.includes(service)) return ofRegistry;
      if (!takesPolicy(service)) return undefined;
      const further = furtherActions[service] ?? [];
      return policyText(
        organizationEndpointPolicy(service, { organizationId, principalAccounts, furtherActions: further }),
      );
    },
  };
}

/** The policy of an S3 gateway endpoint, as minified JSON. */
export function s3GatewayPolicy(options: LayerBucketPolicyOptions): string {
  return policyText(layerBucketPolicy(options));
}
