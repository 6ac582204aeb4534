import { CACHE_PREFIXES } from './pull-through-cache-prefixes.data';

/**
 * The prefix that says that a repository of ECR is filled by a pull-through cache rule, or undefined where none does.
 *
 * It is a guess from the name: a rule may have any prefix.
 */
export function pullThroughCachePrefix(repository: string): string | undefined {
  return CACHE_PREFIXES.find(prefix => repository.startsWith(`${prefix}/`));
}
