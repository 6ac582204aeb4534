import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  type ECSClient,
  type Service,
  type TaskDefinition,
} from '@aws-sdk/client-ecs';
import { parseWorkload } from '@private-ecr/core';
import type { ObservedWorkload } from '../../model/facts';
import type { UnitRef } from '../../model/unit';
import { isCalled } from '../failures/is-called';
import { gatherGaps } from '../gaps';
import { chunksOf } from '../pages';
import type { PartReader } from '../unit-reading';
import { launchTypeOf } from './launch-type';
import { type NamedServices, namedServices } from './named-services';

/** As many services as a call takes. */
const MOST_SERVICES = 10;

/** The services that entities name, with what their tasks are made from; one that is gone is left out. */
export const readWorkloads: PartReader<readonly ObservedWorkload[]> = async unit => {
  const clusters = namedServices(unit.plan);
  if (clusters.length === 0) return undefined;
  const client = await unit.client('ecs');
  const services = (await Promise.all(clusters.map(cluster => describe(client, cluster)))).flat();
  const definitions = definitionReader(client);
  const gaps = gatherGaps();
  const read = await Promise.all(
    services.map(async service => {
      const definition = await gaps.skipRefused(definitions(service.taskDefinition ?? ''));
      return definition === undefined ? [] : observed(service, definition, unit.plan.unit, gaps.found);
    }),
  );
  return { value: read.flat(), gaps: gaps.found };
};

async function describe(client: ECSClient, { cluster, arns }: NamedServices): Promise<readonly Service[]> {
  try {
    const answers = await Promise.all(
      chunksOf(arns, MOST_SERVICES).map(services =>
        client.send(new DescribeServicesCommand({ cluster, services: [...services] })),
      ),
    );
    return answers.flatMap(({ services = [] }) => services).filter(({ status }) => status !== 'INACTIVE');
  } catch (error) {
    if (isCalled(error, 'ClusterNotFoundException')) return [];
    throw error;
  }
}

/** Reads each task definition once, however many services run it. */
function definitionReader(client: ECSClient): (arn: string) => Promise<TaskDefinition | undefined> {
  const read = new Map<string, Promise<TaskDefinition | undefined>>();
  return arn => {
    const definition =
      read.get(arn) ??
      client
        .send(new DescribeTaskDefinitionCommand({ taskDefinition: arn }))
        .then(({ taskDefinition }) => taskDefinition);
    read.set(arn, definition);
    return definition;
  };
}

/** The service as a workload: of the task definition no more than the engines read, so no variable of a container. */
function observed(
  service: Service,
  definition: TaskDefinition,
  { accountId, region }: UnitRef,
  gaps: unknown[],
): readonly ObservedWorkload[] {
  try {
    const workload = parseWorkload({
      accountId,
      region,
      launchType: launchTypeOf(service, definition),
      platformVersion: service.platformVersion,
      enableExecuteCommand: service.enableExecuteCommand,
      taskDefinition: definition,
      networkConfiguration: service.networkConfiguration,
    });
    return [{ serviceArn: service.serviceArn ?? '', workload }];
  } catch (error) {
    gaps.push(error);
    return [];
  }
}
