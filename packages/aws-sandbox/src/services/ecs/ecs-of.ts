import { AwsError } from '../../errors';
import { REGIONS } from '../../world/regions.data';
import type { Entry, World } from '../../world/world';
import type { Call } from '../service';

/** What the world holds of Amazon ECS in an account and Region. */
export type EcsLists = World['services'][string][string];

const NOTHING: EcsLists = { clusters: [], services: [], taskDefinitions: [], tasks: [] };

/** What the caller's account runs in the call's Region. */
export function ecsOf({ world, accountId, region }: Call): EcsLists {
  return world.services[accountId]?.[region] ?? NOTHING;
}

/** The clusters that are there: those that the world lists, and those that a service or a task of it names. */
export function clusterArns(call: Call): readonly string[] {
  const { clusters, services, tasks } = ecsOf(call);
  const isGone = new Set(
    clusters.filter(({ status }) => status === 'INACTIVE').map(({ clusterArn }) => clusterArn),
  );
  const named = [...clusters, ...services, ...tasks].map(({ clusterArn }) => clusterArn);
  return [...new Set(named)].filter(arn => typeof arn === 'string' && !isGone.has(arn)) as string[];
}

/** The ARN of the cluster that a call names by ARN or name: `default` where it names none, as in ECS. */
export function requireCluster(call: Call, named: unknown): string {
  const cluster = typeof named === 'string' && named !== '' ? named : 'default';
  const found = clusterArns(call).find(arn => arn === cluster || lastPart(arn) === cluster);
  if (found === undefined) throw new AwsError('ClusterNotFoundException', 'Cluster not found.');
  return found;
}

/** What follows the last slash of an ARN: the name or the id of a resource. */
export function lastPart(arn: unknown): string {
  return String(arn).split('/').at(-1) ?? '';
}

/** An ARN of the caller's account in the call's Region. */
export function ecsArn({ accountId, region }: Call, resource: string): string {
  return `arn:${REGIONS[region]?.partition ?? 'aws'}:ecs:${region}:${accountId}:${resource}`;
}

/** An entry with its tags only where the call asks for them. */
export function withTagsIf(include: unknown, entry: Entry): Entry {
  const { tags, ...rest } = entry;
  return Array.isArray(include) && include.includes('TAGS') ? { ...rest, tags: tags ?? [] } : rest;
}
