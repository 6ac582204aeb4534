import { pullThroughCachePrefix } from '../../aws-catalogue';
import { parseImageUri } from '../../ids';
import type { Leg } from '../leg';
import type { TraceWarning } from '../result';

/** Images in repositories that a pull-through cache rule fills, going by their prefix. */
export function pullThroughCache([leg]: readonly Leg[]): TraceWarning[] {
  const containers = leg?.workload.taskDefinition.containerDefinitions ?? [];
  return containers.flatMap(({ name, image }) => {
    const parsed = parseImageUri(image);
    if (parsed?.registry !== 'ecr') return [];
    const prefix = pullThroughCachePrefix(parsed.repository);
    if (prefix === undefined) return [];
    const detail = `container ${name} pulls ${parsed.repository}, which looks like a pull-through cache (${prefix}): the first pull of a tag goes to the internet, so pull it once from elsewhere`;
    return [{ id: 'pull-through-cache', detail }];
  });
}
