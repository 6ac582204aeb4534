import { type ImageUri, parseArn, parseImageUri } from '../ids';
import { asksForToken } from './platform';
import type { ContainerDefinition, Workload } from './workload-schema';

/** When a task needs a service. */
export type Purpose =
  /** To pull its images. */
  | 'pull'
  /** To start, beside its images: secrets, log streams, the channel of ECS Exec. */
  | 'start'
  /** The container instance needs it, not the task. */
  | 'agent';

/** One thing that needs one service, with its reason. */
export interface Need {
  /** The short name of an endpoint service, or `registry:HOST` for a registry that no endpoint serves. */
  readonly service: string;
  readonly region: string;
  readonly purpose: Purpose;
  readonly why: string;
}

/** What each kind of need is read from: one function a kind, so that a new kind is a new row. */
export const NEED_SOURCES: readonly ((workload: Workload) => readonly Need[])[] = [
  imageNeeds,
  logNeeds,
  secretNeeds,
  environmentFileNeeds,
  execNeeds,
  agentNeeds,
];

function containersOf(workload: Workload): readonly ContainerDefinition[] {
  return workload.taskDefinition.containerDefinitions;
}

function imageNeeds(workload: Workload): Need[] {
  return containersOf(workload).flatMap(({ name, image }) => {
    const parsed = parseImageUri(image);
    if (parsed === undefined) return [];
    const why = `container ${name} pulls ${image}`;
    if (parsed.registry === 'other') {
      return [{ service: `registry:${parsed.host}`, region: workload.region, purpose: 'pull' as const, why }];
    }
    return ecrServices(workload).map(service => ({
      service,
      region: regionOf(parsed, workload),
      purpose: 'pull' as const,
      why: `${why}: ${ECR_ROLES[service]}`,
    }));
  });
}

const ECR_ROLES = {
  'ecr.api': 'hands out the token',
  'ecr.dkr': 'serves the manifest',
  s3: 'holds the layers',
} as const;

function ecrServices(workload: Workload): readonly (keyof typeof ECR_ROLES)[] {
  return asksForToken(workload) ? ['ecr.api', 'ecr.dkr', 's3'] : ['ecr.dkr', 's3'];
}

function regionOf(image: ImageUri, workload: Workload): string {
  return image.region ?? workload.region;
}

function logNeeds(workload: Workload): Need[] {
  return containersOf(workload).flatMap(({ name, logConfiguration }) => {
    if (logConfiguration?.logDriver !== 'awslogs') return [];
    const group = logConfiguration.options?.['awslogs-group'];
    return [
      {
        service: 'logs',
        region: logConfiguration.options?.['awslogs-region'] ?? workload.region,
        purpose: 'start',
        why: `container ${name} logs to ${group === undefined ? 'CloudWatch Logs' : `the log group ${group}`}`,
      },
    ];
  });
}

function secretNeeds(workload: Workload): Need[] {
  return containersOf(workload).flatMap(({ name, secrets, logConfiguration, repositoryCredentials }) => [
    ...[...(secrets ?? []), ...(logConfiguration?.secretOptions ?? [])].map(secret => ({
      ...sourceOf(secret.valueFrom, 'ssm', workload),
      purpose: 'start' as const,
      why: `container ${name} takes ${secret.name} from ${secret.valueFrom}`,
    })),
    ...(repositoryCredentials === undefined
      ? []
      : [
          {
            ...sourceOf(repositoryCredentials.credentialsParameter, 'secretsmanager', workload),
            purpose: 'start' as const,
            why: `container ${name} takes its registry credentials from ${repositoryCredentials.credentialsParameter}`,
          },
        ]),
  ]);
}

/** An ARN says its service and Region; a plain name is one of the task's own Region. */
function sourceOf(
  valueFrom: string,
  plainName: string,
  workload: Workload,
): Pick<Need, 'service' | 'region'> {
  const arn = parseArn(valueFrom);
  if (arn === undefined) return { service: plainName, region: workload.region };
  return { service: arn.service, region: arn.region === '' ? workload.region : arn.region };
}

function environmentFileNeeds(workload: Workload): Need[] {
  return containersOf(workload).flatMap(({ name, environmentFiles }) =>
    (environmentFiles ?? []).map(({ value }) => ({
      service: 's3',
      region: workload.region,
      purpose: 'start' as const,
      why: `container ${name} reads the environment file ${value}`,
    })),
  );
}

function execNeeds(workload: Workload): Need[] {
  if (workload.enableExecuteCommand !== true) return [];
  return [
    {
      service: 'ssmmessages',
      region: workload.region,
      purpose: 'start',
      why: 'ECS Exec is enabled: carries its sessions',
    },
  ];
}

function agentNeeds(workload: Workload): Need[] {
  if (workload.launchType !== 'EC2') return [];
  const reasons = {
    ecs: 'the container instance registers there',
    'ecs-agent': 'the agent of the container instance takes its orders there',
    'ecs-telemetry': 'the agent of the container instance reports metrics there',
  };
  return Object.entries(reasons).map(([service, why]) => ({
    service,
    region: workload.region,
    purpose: 'agent',
    why,
  }));
}
