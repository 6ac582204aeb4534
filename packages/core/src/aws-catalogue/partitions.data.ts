/**
 * The partitions of AWS: worlds apart, with accounts, names and prices of their own.
 *
 * Sources: the endpoint rule set that every AWS SDK ships (partition ids, DNS suffixes);
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html (service names of ECR); the registries that
 * the ECS agent knows, https://github.com/aws/amazon-ecs-agent (dual-stack suffixes of the partitions apart).
 */
export interface Partition {
  /** As it stands in ARNs: `aws-cn`. */
  readonly id: string;
  readonly title: string;
  /** What the public names of services end in. */
  readonly dnsSuffix: string;
  /** What the dual-stack names of service APIs end in: `ecr.eu-west-1.api.aws`. */
  readonly dualStackDnsSuffix: string;
  /** What the dual-stack names of registries end in: `….dkr-ecr.eu-west-1.on.aws`. */
  readonly dualStackRegistrySuffix: string;
  /** What some services put in place of `com.amazonaws` in the name of their endpoint service. */
  readonly ownServiceNamePrefix?: string;
  /** What AWS bills in. */
  readonly currency: 'USD' | 'CNY' | 'EUR';
  /** Host of the web console; absent where it is not public. */
  readonly consoleHost?: string;
}

export const PARTITIONS = [
  {
    id: 'aws',
    title: 'AWS',
    dnsSuffix: 'amazonaws.com',
    dualStackDnsSuffix: 'api.aws',
    dualStackRegistrySuffix: 'on.aws',
    currency: 'USD',
    consoleHost: 'console.aws.amazon.com',
  },
  {
    id: 'aws-cn',
    title: 'AWS China',
    dnsSuffix: 'amazonaws.com.cn',
    dualStackDnsSuffix: 'api.amazonwebservices.com.cn',
    dualStackRegistrySuffix: 'on.amazonwebservices.com.cn',
    ownServiceNamePrefix: 'cn.com.amazonaws',
    currency: 'CNY',
    consoleHost: 'console.amazonaws.cn',
  },
  {
    id: 'aws-us-gov',
    title: 'AWS GovCloud (US)',
    dnsSuffix: 'amazonaws.com',
    dualStackDnsSuffix: 'api.aws',
    dualStackRegistrySuffix: 'on.aws',
    currency: 'USD',
    consoleHost: 'console.amazonaws-us-gov.com',
  },
  {
    id: 'aws-eusc',
    title: 'AWS European Sovereign Cloud',
    dnsSuffix: 'amazonaws.eu',
    dualStackDnsSuffix: 'api.amazonwebservices.eu',
    dualStackRegistrySuffix: 'on.amazonwebservices.eu',
    ownServiceNamePrefix: 'eu.amazonaws',
    currency: 'EUR',
    consoleHost: 'console.amazonaws-eusc.eu',
  },
  {
    id: 'aws-iso',
    title: 'AWS ISO (US)',
    dnsSuffix: 'c2s.ic.gov',
    dualStackDnsSuffix: 'api.aws.ic.gov',
    dualStackRegistrySuffix: 'on.aws.ic.gov',
    ownServiceNamePrefix: 'gov.ic.c2s',
    currency: 'USD',
  },
  {
    id: 'aws-iso-b',
    title: 'AWS ISOB (US)',
    dnsSuffix: 'sc2s.sgov.gov',
    dualStackDnsSuffix: 'api.aws.scloud',
    dualStackRegistrySuffix: 'on.aws.scloud',
    ownServiceNamePrefix: 'gov.sgov.sc2s',
    currency: 'USD',
  },
  {
    id: 'aws-iso-e',
    title: 'AWS ISOE (Europe)',
    dnsSuffix: 'cloud.adc-e.uk',
    dualStackDnsSuffix: 'api.cloud-aws.adc-e.uk',
    dualStackRegistrySuffix: 'on.cloud-aws.adc-e.uk',
    ownServiceNamePrefix: 'uk.adc-e.cloud',
    currency: 'USD',
  },
  {
    id: 'aws-iso-f',
    title: 'AWS ISOF',
    dnsSuffix: 'csp.hci.ic.gov',
    dualStackDnsSuffix: 'api.aws.hci.ic.gov',
    dualStackRegistrySuffix: 'on.aws.hci.ic.gov',
    ownServiceNamePrefix: 'gov.ic.hci.csp',
    currency: 'USD',
  },
] as const satisfies readonly Partition[];

export type PartitionId = (typeof PARTITIONS)[number]['id'];
