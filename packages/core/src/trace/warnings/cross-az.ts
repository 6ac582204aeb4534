import type { Leg } from '../leg';
import { zoneName } from '../path/zones-of-subnets';
import type { TraceWarning } from '../result';

/** Endpoints without an interface in the zone of a task. It works; an outage of the other zone takes it down. */
export function crossAz(legs: readonly Leg[]): TraceWarning[] {
  return legs.flatMap(({ paths, place, subnetId }) =>
    paths.flatMap(({ target }) => {
      if (target.kind !== 'interfaces' || target.deciding.inTasksZone !== false) return [];
      const id = target.endpoint.entry.VpcEndpointId;
      const zone = zoneName(place?.subnet);
      return [
        {
          id: 'cross-az',
          detail: `${id} has no interface in ${zone}, the zone of ${subnetId}: an outage of another zone stops its tasks, and latency is higher`,
        },
      ];
    }),
  );
}
