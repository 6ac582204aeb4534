import type { PresetId } from '../aws-catalogue';

/** Services of a preset of the catalogue, which also holds the reason for each. */
export interface PresetPart {
  readonly preset: PresetId;
  readonly services: readonly string[];
}

/** What every workload needs to pull an image from ECR. */
export const PULL: PresetPart = { preset: 'fargate', services: ['ecr.api', 'ecr.dkr', 's3'] };

/** What the workloads of a team may need beyond that. */
export const REQUEST_NEEDS = {
  awslogs: { preset: 'fargate', services: ['logs'] },
  secrets: { preset: 'fargate-secrets', services: ['secretsmanager', 'ssm'] },
  exec: { preset: 'fargate-exec', services: ['ssmmessages'] },
  ec2: { preset: 'ec2', services: ['ecs', 'ecs-agent', 'ecs-telemetry'] },
  windows: { preset: 'windows', services: ['s3'] },
  'ci-push': { preset: 'ci-push', services: ['ecr.dkr', 'sts'] },
  eks: { preset: 'eks-node', services: ['ec2', 'eks', 'sts', 'elasticloadbalancing'] },
} as const satisfies Readonly<Record<string, PresetPart>>;

/** A need that a request can name. */
export type RequestNeed = keyof typeof REQUEST_NEEDS;

export const REQUEST_NEED_IDS = [
  'awslogs',
  'secrets',
  'exec',
  'ec2',
  'windows',
  'ci-push',
  'eks',
] as const satisfies RequestNeed[];
