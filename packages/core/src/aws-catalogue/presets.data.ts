/** Sets of endpoints for kinds of workload, where there is no task definition to derive them from. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  readonly services: readonly { readonly service: string; readonly why: string }[];
}

const TOKEN = { service: 'ecr.api', why: 'hands out the token for the registry' };
const REGISTRY = { service: 'ecr.dkr', why: 'serves image manifests' };
const LAYERS = { service: 's3', why: 'ECR keeps image layers in S3; the gateway endpoint is free' };
const LOGS = { service: 'logs', why: 'the awslogs driver creates its stream before the container starts' };
const PULL = [TOKEN, REGISTRY, LAYERS];

export const PRESETS = [
  { id: 'fargate', title: 'Fargate tasks with awslogs', services: [...PULL, LOGS] },
  {
    id: 'fargate-exec',
    title: 'Fargate tasks with awslogs and ECS Exec',
    services: [...PULL, LOGS, { service: 'ssmmessages', why: 'carries the sessions of ECS Exec' }],
  },
  {
    id: 'fargate-secrets',
    title: 'Fargate tasks with awslogs and secrets',
    services: [
      ...PULL,
      LOGS,
      { service: 'secretsmanager', why: 'secrets are fetched before the container starts' },
      { service: 'ssm', why: 'parameters are fetched before the container starts' },
    ],
  },
  {
    id: 'ec2',
    title: 'ECS container instances with awslogs',
    services: [
      ...PULL,
      LOGS,
      { service: 'ecs', why: 'the instance registers there' },
      { service: 'ecs-agent', why: 'the agent takes its orders there' },
      { service: 'ecs-telemetry', why: 'the agent reports metrics there' },
    ],
  },
  {
    id: 'windows',
    title: 'Windows tasks on Fargate with awslogs',
    services: [
      TOKEN,
      REGISTRY,
      {
        service: 's3',
        why: 'ECR keeps image layers in S3; foreign base layers still come from the internet unless they were pushed with --allow-nondistributable-artifacts',
      },
      LOGS,
    ],
  },
  {
    id: 'ci-push',
    title: 'Build runners that push images',
    services: [
      { service: 'ecr.api', why: 'hands out the token for the registry' },
      { service: 'ecr.dkr', why: 'takes manifests and uploads of layers' },
      { service: 's3', why: 'layers of base images are read from S3; the gateway endpoint is free' },
      { service: 'sts', why: 'runners assume the role that may push' },
    ],
  },
  {
    id: 'eks-node',
    title: 'EKS nodes',
    services: [
      ...PULL,
      { service: 'ec2', why: 'the VPC network plug-in and the bootstrap of a node call it' },
      { service: 'eks', why: 'the bootstrap looks the cluster up' },
      { service: 'sts', why: 'pods with IAM roles for service accounts assume them there' },
      { service: 'elasticloadbalancing', why: 'the AWS Load Balancer Controller calls it' },
    ],
  },
] as const satisfies readonly Preset[];

export type PresetId = (typeof PRESETS)[number]['id'];
