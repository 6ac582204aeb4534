import { partitionOf, parseWorkload, type Workload } from '@private-ecr/core';
import { z } from 'zod';
import type { TeamDefinition } from './definition-schema';

/** What a team's stack says to its services: its output `task_settings`. */
const taskSettingsSchema = z.object({
  executionRoleArn: z.string(),
  logGroup: z.string(),
  subnets: z.array(z.string()),
  securityGroups: z.array(z.string()),
});

/** A service that will run, with what it would be started with. */
export interface PlannedService {
  readonly team: string;
  readonly service: string;
  readonly workload: Workload;
}

/**
 * What a team will run, as tasks of Fargate with the team's own settings: its services, or where it names none, one
 * that pulls from its own registry.
 *
 * @param settings - the output `task_settings` of the team's stack
 * @returns undefined where a setting is not known
 */
export function plannedServices(
  team: TeamDefinition,
  settings: unknown,
): readonly PlannedService[] | undefined {
  const parsed = taskSettingsSchema.safeParse(settings);
  if (!parsed.success) return undefined;
  const { request, services } = team;
  const named = services.length > 0 ? services : [{ name: 'any-service', images: [ownImage(team)] }];
  return named.map(service => ({
    team: request.name,
    service: service.name,
    workload: parseWorkload({
      accountId: request.accountId,
      region: request.region,
      launchType: 'FARGATE',
      ...('platformVersion' in service && { platformVersion: service.platformVersion }),
      enableExecuteCommand: false,
      taskDefinition: {
        family: service.name,
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        executionRoleArn: parsed.data.executionRoleArn,
        containerDefinitions: service.images.map((image, place) => ({
          name: `${service.name}-${place}`,
          image,
          ...(request.needs.includes('awslogs') && {
            logConfiguration: {
              logDriver: 'awslogs',
              options: {
                'awslogs-group': parsed.data.logGroup,
                'awslogs-region': request.region,
                'awslogs-stream-prefix': service.name,
              },
            },
          }),
        })),
      },
      networkConfiguration: {
        awsvpcConfiguration: {
          subnets: parsed.data.subnets,
          securityGroups: parsed.data.securityGroups,
          assignPublicIp: 'DISABLED',
        },
      },
    }),
  }));
}

/** An image in the team's own registry that its execution role may pull. */
function ownImage({ request }: TeamDefinition): string {
  const { accountId, region, repositories } = request;
  const [first = 'any'] = repositories.filter(repository => !repository.startsWith('arn:'));
  const suffix = partitionOf(region)?.dnsSuffix ?? 'amazonaws.com';
  return `${accountId}.dkr.ecr.${region}.${suffix}/${first.replace('*', 'any')}:latest`;
}
