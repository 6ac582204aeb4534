import { indexSnapshot, type NetworkSnapshot, trace, type TraceResult } from '@private-ecr/core';
import { type SnapshotNote, terraformSnapshot } from '../snapshot';
import type { Definition } from './parse-definition';
import { plannedServices } from './service-workload';
import type { StackPlan } from './stack-plan';

/** Whether a service could pull and start once everything is applied. */
export interface TracedService {
  readonly team: string;
  readonly service: string;
  /** Undefined where the settings of its team are not known. */
  readonly result: TraceResult | undefined;
}

/** What is traced. */
export interface TraceServicesProps {
  readonly definition: Definition;
  readonly stacks: readonly StackPlan[];
  /** The configuration of each stack, by its name. */
  readonly configurations: ReadonlyMap<string, unknown>;
  /** What exists besides, where stacks refer to it. */
  readonly known?: NetworkSnapshot | undefined;
}

/** The traces of all services, and what of the stacks could not be read for them. */
export interface TracedServices {
  readonly services: readonly TracedService[];
  readonly notes: readonly SnapshotNote[];
}

/** No clock is read: a configuration holds whenever it is applied. */
const TIMELESS = '1970-01-01T00:00:00Z';

/** Traces every service of a definition over its stacks, before anything is applied. */
export function traceServices({
  definition,
  stacks,
  configurations,
  known,
}: TraceServicesProps): TracedServices {
  const { snapshot, notes, output } = terraformSnapshot({
    stacks: stacks.map(({ name, accountId, region, inputs }) => ({
      name,
      accountId,
      region,
      inputs: Object.fromEntries(Object.entries(inputs)),
      source: { kind: 'configuration', document: configurations.get(name) },
    })),
    known,
    collectedAt: TIMELESS,
    organizationId: definition.organizationId,
  });
  const network = indexSnapshot(snapshot);
  const services = stacks.flatMap((stack): TracedService[] => {
    if (stack.kind !== 'team' && stack.kind !== 'standalone') return [];
    const { team } = stack;
    const planned = plannedServices(team, output(stack.name, 'task_settings'));
    if (planned === undefined) {
      return [{ team: team.request.name, service: 'any-service', result: undefined }];
    }
    const bucket = 'hub' in stack ? stack.hub.layerBucket : team.layerBucket;
    return planned.map(({ service, workload }) => ({
      team: team.request.name,
      service,
      result: trace(network, workload, bucket === undefined ? {} : { layerBucket: bucket }),
    }));
  });
  return { services, notes };
}
