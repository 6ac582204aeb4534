import type { Leg } from '../leg';
import type { LegResult, TraceWarning } from '../result';
import { crossAz } from './cross-az';
import { natBesideEndpoints } from './nat-beside-endpoints';
import { permissionsNotSeen } from './permissions-not-seen';
import { pullThroughCache } from './pull-through-cache';

export { notAwsvpc } from './not-awsvpc';

type WarningSource = (legs: readonly Leg[], results: readonly LegResult[]) => readonly TraceWarning[];

const WARNING_SOURCES: readonly WarningSource[] = [
  crossAz,
  permissionsNotSeen,
  natBesideEndpoints,
  pullThroughCache,
];

/** What should be known beside the verdict, each thing once. */
export function warningsOf(legs: readonly Leg[], results: readonly LegResult[]): readonly TraceWarning[] {
  const all = WARNING_SOURCES.flatMap(source => source(legs, results));
  return [...new Map(all.map(warning => [`${warning.id} ${warning.detail}`, warning])).values()];
}
