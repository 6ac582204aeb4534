import type { NameTemplate } from './name-template';

/**
 * The endpoint services that a container platform needs: the one table of their names.
 *
 * In names, `REGION` stands for the Region, `SUFFIX` for the partition's DNS suffix, `DUALSTACK` and `REGISTRY` for
 * its dual-stack suffixes. Sources: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html,
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html, and `DescribeVpcEndpointServices`
 * of the partitions for which service names deviate.
 */
export interface EndpointService {
  /** What stands behind the Region in the service name: `ecr.api`. */
  readonly shortName: string;
  /** As AWS calls it in `VpcEndpointType`. */
  readonly endpointType: 'Interface' | 'Gateway';
  /** Names that must answer with the endpoint's private addresses. A gateway works by route, so its names stay public. */
  readonly dnsNames: readonly DnsNameTemplate[];
  /** Dual-stack names, to be recognised only: they stand in no private zone by default. */
  readonly dualStackNames?: readonly DnsNameTemplate[];
  /** Further IPv4 names, to be recognised only: no endpoint answers for them. */
  readonly otherNames?: readonly DnsNameTemplate[];
  /** What it is needed for first of all. */
  readonly purpose: ServicePurpose;
  /** Whether an endpoint policy can be attached. */
  readonly takesPolicy: boolean;
  /** Who needs it and why, in one sentence. */
  readonly neededBy: string;
  /** Regions outside `aws` in which the service name carries the partition's own prefix. */
  readonly ownPrefixRegions?: readonly string[];
}

/** When a service is needed. */
export type ServicePurpose =
  /** To pull images. */
  | 'pull'
  /** To start a task, beside its images: secrets, log streams, the channel of ECS Exec. */
  | 'start'
  /** The machine beneath needs it, not the task: a container instance, a node. */
  | 'agent'
  /** Only what runs in the container calls it. */
  | 'app';

/** One name of a service. */
export interface DnsNameTemplate {
  readonly template: NameTemplate;
  /** Whether the name itself is asked for. */
  readonly apex: boolean;
  /** Whether names one label below it are asked for: an account's registry, a bucket. */
  readonly wildcard: boolean;
}

const CHINA = ['cn-north-1', 'cn-northwest-1'];
const ISO = ['us-iso-east-1', 'us-iso-west-1'];
const EVERY_OTHER_PARTITION = [
  ...CHINA,
  'eusc-de-east-1',
  ...ISO,
  'us-isob-east-1',
  'us-isob-west-1',
  'us-isof-east-1',
  'us-isof-south-1',
  'eu-isoe-west-1',
];

const apex = (template: NameTemplate): DnsNameTemplate => ({ template, apex: true, wildcard: false });
const apexAndWildcard = (template: NameTemplate): DnsNameTemplate => ({
  template,
  apex: true,
  wildcard: true,
});
const wildcard = (template: NameTemplate): DnsNameTemplate => ({ template, apex: false, wildcard: true });

/** A service whose API answers at `<name>.REGION.SUFFIX`, as most do. */
function plainInterface(
  shortName: string,
  purpose: ServicePurpose,
  neededBy: string,
  ownPrefixRegions?: readonly string[],
): EndpointService {
  return {
    shortName,
    endpointType: 'Interface',
    dnsNames: [apex(`${shortName}.REGION.SUFFIX`)],
    dualStackNames: [apex(`${shortName}.REGION.DUALSTACK`)],
    purpose,
    takesPolicy: true,
    neededBy,
    ...(ownPrefixRegions && { ownPrefixRegions }),
  };
}

export const ENDPOINT_SERVICES: readonly EndpointService[] = [
  {
    shortName: 'ecr.api',
    endpointType: 'Interface',
    dnsNames: [apex('api.ecr.REGION.SUFFIX')],
    dualStackNames: [apex('ecr.REGION.DUALSTACK'), apex('api.ecr.REGION.DUALSTACK')],
    // Older tools ask there; through an endpoint only the name with `api.` works.
    otherNames: [apex('ecr.REGION.SUFFIX')],
    purpose: 'pull',
    takesPolicy: true,
    neededBy: 'whoever pulls: hands out the token for the registry',
    ownPrefixRegions: EVERY_OTHER_PARTITION,
  },
  {
    shortName: 'ecr.dkr',
    endpointType: 'Interface',
    // Registries are ACCOUNT.dkr.ecr.…: without the wildcard no pull finds the endpoint.
    dnsNames: [apexAndWildcard('dkr.ecr.REGION.SUFFIX')],
    dualStackNames: [wildcard('dkr-ecr.REGION.REGISTRY')],
    purpose: 'pull',
    takesPolicy: true,
    neededBy: 'whoever pulls or pushes: the registry, which serves manifests and points to layers',
    ownPrefixRegions: EVERY_OTHER_PARTITION,
  },
  {
    shortName: 's3',
    endpointType: 'Gateway',
    dnsNames: [apexAndWildcard('s3.REGION.SUFFIX')],
    dualStackNames: [apexAndWildcard('s3.dualstack.REGION.SUFFIX')],
    purpose: 'pull',
    takesPolicy: true,
    neededBy: 'whoever pulls: ECR keeps image layers in a bucket; the gateway endpoint is free',
  },
  plainInterface('logs', 'start', 'tasks with the awslogs driver'),
  plainInterface(
    'secretsmanager',
    'start',
    'tasks that take secrets or registry credentials from Secrets Manager',
  ),
  plainInterface(
    'ssm',
    'start',
    'tasks that take secrets from Systems Manager Parameter Store; managed instances',
  ),
  plainInterface('ssmmessages', 'start', 'ECS Exec and Session Manager'),
  plainInterface('ec2messages', 'agent', 'managed instances with an SSM agent before 3.3.40.0'),
  plainInterface('ecs', 'agent', 'container instances: registers them and reports the state of their tasks'),
  {
    shortName: 'ecs-agent',
    endpointType: 'Interface',
    dnsNames: [apex('ecs-a.REGION.SUFFIX')],
    purpose: 'agent',
    takesPolicy: true,
    neededBy: 'container instances: the agent takes its orders there; Service Connect',
  },
  {
    shortName: 'ecs-telemetry',
    endpointType: 'Interface',
    dnsNames: [apex('ecs-t.REGION.SUFFIX')],
    purpose: 'agent',
    takesPolicy: true,
    neededBy: 'container instances: the agent reports metrics there',
  },
  plainInterface('kms', 'app', 'applications that call KMS themselves'),
  plainInterface('sts', 'app', 'applications and pods that assume roles', [...CHINA]),
  plainInterface('ec2', 'agent', 'EKS nodes: the VPC network plug-in and the node bootstrap', [
    ...CHINA,
    ...ISO,
    'us-isob-east-1',
  ]),
  plainInterface('eks', 'agent', 'EKS nodes: the bootstrap looks the cluster up', [...CHINA]),
  {
    shortName: 'eks-auth',
    endpointType: 'Interface',
    dnsNames: [apex('eks-auth.REGION.DUALSTACK')],
    purpose: 'agent',
    takesPolicy: true,
    neededBy: 'EKS nodes with Pod Identity',
  },
  plainInterface('elasticloadbalancing', 'app', 'the AWS Load Balancer Controller on EKS'),
  plainInterface('autoscaling', 'app', 'the Cluster Autoscaler on EKS', [...CHINA, ...ISO, 'us-isob-east-1']),
  plainInterface('monitoring', 'app', 'agents that publish CloudWatch metrics', [...CHINA, 'us-iso-west-1']),
  plainInterface('xray', 'app', 'agents that publish traces', [...CHINA]),
  {
    shortName: 'guardduty-data',
    endpointType: 'Interface',
    dnsNames: [apex('guardduty-data.REGION.SUFFIX')],
    purpose: 'agent',
    takesPolicy: true,
    neededBy: 'GuardDuty Runtime Monitoring of Fargate tasks, instances and nodes',
  },
];
