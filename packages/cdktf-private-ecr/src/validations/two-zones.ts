import type { Validation } from './support/validation';

/** In how many Availability Zones something stands. */
export interface ZoneCountSubject {
  readonly zones: readonly string[];
  /** Whether one zone was asked for by name. */
  readonly singleZone: boolean;
}

/** With endpoints in one Availability Zone, its outage stops every pull: that is for somebody to choose. */
export const twoZones: Validation<ZoneCountSubject> = {
  id: 'two-zones',
  check: ({ zones, singleZone }) =>
    zones.length >= (singleZone ? 1 : 2)
      ? []
      : [
          {
            path: 'zones',
            found: zones,
            allowed: 'two or more Availability Zones, or one with singleZone: true',
            fix: 'add a subnet in another Availability Zone',
          },
        ],
};
