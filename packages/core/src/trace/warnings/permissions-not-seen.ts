import type { Leg } from '../leg';
import type { LegResult, TraceWarning } from '../result';
import { isPermission } from '../verdict';

/** Permissions that could not be judged, and so do not count. */
export function permissionsNotSeen(_legs: readonly Leg[], results: readonly LegResult[]): TraceWarning[] {
  const details = results
    .filter(({ purpose }) => purpose !== 'agent')
    .flatMap(({ service, checks }) =>
      checks
        .filter(({ id, verdict }) => isPermission(id) && verdict === 'unknown')
        .map(({ id, detail }) => `${id} of ${service}: ${detail}`),
    );
  const distinct = [...new Set(details)];
  return distinct.length === 0
    ? []
    : [{ id: 'permissions-not-seen', detail: `not seen, and so not counted: ${distinct.join('; ')}` }];
}
