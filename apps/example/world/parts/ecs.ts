import { createHash } from 'node:crypto';
import type { Entry } from '../network/snapshot';
import { arnOf, clusterOf, type Planned, serviceArn } from './planned';

/** Amazon ECS of an account in a Region, as the sandbox takes it. */
export interface EcsLists {
  readonly clusters: Entry[];
  readonly services: Entry[];
  readonly taskDefinitions: Entry[];
  readonly tasks: Entry[];
}

/** The revision that every task definition is at. */
const REVISION = 1;

/** What the teams run: for each service a task definition, the service, and the tasks that ECS stopped lately. */
export function ecsOf(services: readonly Planned[], now: Date): Record<string, Record<string, EcsLists>> {
  const world: Record<string, Record<string, EcsLists>> = {};
  for (const service of services) {
    const { accountId, region } = service.team;
    const regions = (world[accountId] ??= {});
    const lists = (regions[region] ??= {
      clusters: [clusterEntry(service)],
      services: [],
      taskDefinitions: [],
      tasks: [],
    });
    lists.services.push(serviceEntry(service));
    lists.taskDefinitions.push(definitionEntry(service));
    lists.tasks.push(...service.facts.stopped.map(stopped => taskEntry(service, stopped, now)));
  }
  return world;
}

function clusterArn({ team }: Planned): string {
  return arnOf(team, 'ecs', `cluster/${clusterOf(team)}`);
}

function definitionArn({ team, planned }: Planned): string {
  return arnOf(team, 'ecs', `task-definition/${planned.service}:${REVISION}`);
}

function clusterEntry(service: Planned): Entry {
  return { clusterArn: clusterArn(service), clusterName: clusterOf(service.team), status: 'ACTIVE' };
}

function serviceEntry(service: Planned): Entry {
  const { planned, facts } = service;
  const { launchType, networkConfiguration } = planned.workload;
  return {
    serviceArn: serviceArn(service),
    serviceName: planned.service,
    clusterArn: clusterArn(service),
    status: 'ACTIVE',
    launchType,
    platformVersion: 'LATEST',
    schedulingStrategy: 'REPLICA',
    desiredCount: facts.tasks,
    runningCount: facts.tasks,
    taskDefinition: definitionArn(service),
    networkConfiguration,
  };
}

function definitionEntry(service: Planned): Entry {
  return {
    ...service.planned.workload.taskDefinition,
    taskDefinitionArn: definitionArn(service),
    revision: REVISION,
    status: 'ACTIVE',
    requiresCompatibilities: ['FARGATE'],
    cpu: '512',
    memory: '1024',
  };
}

function taskEntry(
  service: Planned,
  { minutesAgo, code, reason }: Planned['facts']['stopped'][number],
  now: Date,
): Entry {
  const { team, planned } = service;
  const id = createHash('sha256').update(`${planned.service}/${minutesAgo}`).digest('hex').slice(0, 32);
  return {
    taskArn: arnOf(team, 'ecs', `task/${clusterOf(team)}/${id}`),
    clusterArn: clusterArn(service),
    taskDefinitionArn: definitionArn(service),
    group: `service:${planned.service}`,
    launchType: 'FARGATE',
    desiredStatus: 'STOPPED',
    lastStatus: 'STOPPED',
    stopCode: code,
    stoppedReason: reason,
    stoppedAt: new Date(now.getTime() - minutesAgo * 60_000).toISOString(),
  };
}
