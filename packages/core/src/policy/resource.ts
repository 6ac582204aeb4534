import { arnComponents, isArnPattern, matchesByComponent } from './arn-pattern';
import { unknownVariables } from './comparisons';
import { glob } from './glob';
import { type Match, no, unknown, YES } from './match';
import type { Pattern } from './pattern';
import type { PolicyRequest } from './policy-request';

/** Stands for a tail that nobody knows: no text of a policy holds it, so only wildcards match it. */
const UNKNOWN_TAIL = '\u0000'.repeat(64);

/** Whether one text of a `Resource` element names what a request is for. */
export function matchResource(pattern: Pattern, { resource, resourceTail }: PolicyRequest): Match {
  if (!isArnPattern(pattern)) return unknown(`${pattern.text} does not have the components of an ARN`);
  const tail = resourceTail === 'unknown' ? UNKNOWN_TAIL : '';
  if (glob(pattern.tokens, resource + tail) === 'match') return settle(pattern, resource + tail);
  const mayMatchLonger = tail !== '' && glob(pattern.tokens, resource) !== 'mismatch';
  return mayMatchLonger
    ? unknown(`whether ${pattern.text} names it depends on how ${resource} goes on`)
    : no(`${resource} is not ${pattern.text}`);
}

/**
 * The answer for a text that matches as a whole. AWS documents that a wildcard stays within its part of an ARN, and
 * that is not how every service compares: where a wildcard would have to reach across a colon, nobody can tell.
 */
function settle(pattern: Pattern, resource: string): Match {
  if (pattern.variables.length > 0) return unknownVariables(pattern);
  const components = arnComponents(resource);
  if (components === undefined || matchesByComponent(pattern, components)) return YES;
  return unknown(`whether a wildcard of ${pattern.text} reaches across a colon is not settled`);
}
