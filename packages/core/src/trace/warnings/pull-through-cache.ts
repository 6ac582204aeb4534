import { parseImageUri } from '../../ids';
import type { Leg } from '../leg';
import type { TraceWarning } from '../result';
import { CACHE_PREFIXES } from './cache-prefixes.data';

/** Images in repositories that a pull-through cache rule fills, going by their prefix. */
export function pullThroughCache([leg]: readonly Leg[]): TraceWarning[] {
  const containers = leg?.workload.taskDefinition.containerDefinitions ?? [];
  return containers.flatMap(({ name, image }) => {
    const parsed = parseImageUri(image);
    const prefix = CACHE_PREFIXES.find(candidate => parsed?.repository.startsWith(`${candidate}/`));
    if (parsed?.registry !== 'ecr' || prefix === undefined) return [];
    const detail = `container ${name} pulls ${parsed.repository}, which looks like a pull-through cache (${prefix}): the first pull of a tag goes to the internet, so pull it once from elsewhere`;
    return [{ id: 'pull-through-cache', detail }];
  });
}
