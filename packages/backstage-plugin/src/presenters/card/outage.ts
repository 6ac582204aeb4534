import type { Freshness } from '@private-ecr/core';

/** What cannot be read of an account. */
export interface Outage {
  readonly accountId: string;
  readonly region: string;
  /** A list, or `account` where nothing can be read at all. */
  readonly part: string;
  readonly code: string;
  readonly message: string;
  readonly since: string;
}

/** All that cannot be read, whole accounts first, then what fails longest. */
export function outagesOf({ units }: Freshness): Outage[] {
  return units
    .flatMap(({ accountId, region, problems }) =>
      problems.map(problem => ({ accountId, region, ...problem })),
    )
    .sort(
      (a, b) =>
        Number(b.part === 'account') - Number(a.part === 'account') ||
        Date.parse(a.since) - Date.parse(b.since),
    );
}

/** The worst of them. */
export function outageOf(freshness: Freshness): Outage | undefined {
  return outagesOf(freshness)[0];
}
