import { partitionOf } from '../../aws-catalogue';
import { formatArn, parseImageUri } from '../../ids';
import type { ContainerDefinition, Workload } from '../../workload';
import type { Leg } from '../leg';
import { memoized } from '../memoized';
import { secretsOf } from './secrets';

/** A call that a task makes to a service before it runs. */
export interface Call {
  readonly action: string;
  readonly resource: string;
  /** Set where `resource` is only how the ARN begins. */
  readonly resourceTail?: 'unknown';
  /** Whose credentials it carries: layers are downloaded with a URL that AWS signed in advance. */
  readonly by: 'execution-role' | 'task-role' | 'aws';
}

type CallsOf = (leg: Leg) => readonly Call[];

/** The calls of each service; of one that is not in the table they are not known. */
const CALLS: Readonly<Record<string, CallsOf>> = {
  'ecr.api': () => [{ action: 'ecr:GetAuthorizationToken', resource: '*', by: 'execution-role' }],
  'ecr.dkr': leg =>
    repositoriesOf(leg).flatMap(({ arn }) =>
      ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'].map(action => byExecutionRole(action, arn)),
    ),
  s3: leg => [...layerCalls(leg), ...environmentFileCalls(leg)],
  logs: leg => containersOf(leg.workload).flatMap(container => logCalls(leg, container)),
  ssm: leg =>
    secretsOf(leg, 'ssm').map(secret => ({ action: 'ssm:GetParameters', by: 'execution-role', ...secret })),
  secretsmanager: leg =>
    secretsOf(leg, 'secretsmanager').map(secret => ({
      action: 'secretsmanager:GetSecretValue',
      by: 'execution-role',
      ...secret,
    })),
  ssmmessages: () =>
    ['CreateControlChannel', 'CreateDataChannel', 'OpenControlChannel', 'OpenDataChannel'].map(name => ({
      action: `ssmmessages:${name}`,
      resource: '*',
      by: 'task-role' as const,
    })),
};

/** What a task calls on a leg; undefined for a service whose calls are not modelled. */
export function callsOf(leg: Leg): readonly Call[] | undefined {
  return Object.hasOwn(CALLS, leg.need.service) ? CALLS[leg.need.service]?.(leg) : undefined;
}

/** A repository that a container's image is in. */
export interface PulledRepository {
  readonly registryId: string;
  readonly name: string;
  readonly arn: string;
}

/** The repositories of the leg's Region that images are pulled from, each once. */
export function repositoriesOf({ workload, need }: Leg): readonly PulledRepository[] {
  return repositoriesByRegion(workload).get(need.region) ?? [];
}

const repositoriesByRegion = memoized(
  (workload: Workload): ReadonlyMap<string, readonly PulledRepository[]> => {
    const found = new Map<string, Map<string, PulledRepository>>();
    for (const { image } of containersOf(workload)) {
      const { accountId, region, repository: name } = parseImageUri(image) ?? {};
      if (accountId === undefined || region === undefined || name === undefined) continue;
      const arn = arnOf('ecr', region, accountId, `repository/${name}`);
      const ofRegion = found.get(region) ?? new Map<string, PulledRepository>();
      found.set(region, ofRegion.set(arn, { registryId: accountId, name, arn }));
    }
    return new Map([...found].map(([region, repositories]) => [region, [...repositories.values()]]));
  },
);

function containersOf({ taskDefinition }: Workload): readonly ContainerDefinition[] {
  return taskDefinition.containerDefinitions;
}

function byExecutionRole(action: string, resource: string): Call {
  return { action, resource, by: 'execution-role' };
}

function arnOf(service: string, region: string, accountId: string, resource: string): string {
  return formatArn({ partition: partitionOf(region)?.id ?? 'aws', service, region, accountId, resource });
}

/** The bucket of a Region whose name is not public still has an ARN that begins like that of any bucket. */
function layerCalls({ need, layerBucket }: Leg): Call[] {
  if (need.purpose !== 'pull') return [];
  const bucket = arnOf('s3', '', '', layerBucket ?? '').replace(
    'arn:aws:',
    `arn:${partitionIdOf(need.region)}:`,
  );
  return [{ action: 's3:GetObject', resource: bucket, resourceTail: 'unknown', by: 'aws' }];
}

function partitionIdOf(region: string): string {
  return partitionOf(region)?.id ?? 'aws';
}

function environmentFileCalls({ workload }: Leg): Call[] {
  return containersOf(workload)
    .flatMap(({ environmentFiles }) => environmentFiles ?? [])
    .map(({ value }) => byExecutionRole('s3:GetObject', value));
}

/** Log streams are named by the agent: of their ARN the group is known. */
function logCalls({ workload, need }: Leg, { logConfiguration }: ContainerDefinition): Call[] {
  if (logConfiguration?.logDriver !== 'awslogs') return [];
  const { options = {} } = logConfiguration;
  if ((options['awslogs-region'] ?? workload.region) !== need.region) return [];
  const group = arnOf('logs', need.region, workload.accountId, `log-group:${options['awslogs-group'] ?? ''}`);
  const streams = ['logs:CreateLogStream', 'logs:PutLogEvents'].map(action => ({
    ...byExecutionRole(action, `${group}:log-stream:`),
    resourceTail: 'unknown' as const,
  }));
  const create = options['awslogs-create-group'] === 'true';
  return create ? [byExecutionRole('logs:CreateLogGroup', `${group}:`), ...streams] : streams;
}
