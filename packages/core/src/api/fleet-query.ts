import * as z from 'zod/mini';
import { status, verdict } from './fields';
import { FLEET_SORTS } from './fleet';

/** Rows of a page where none is asked for, and the most that can be. */
export const FLEET_PAGE = { defaultLimit: 50, maxLimit: 500 } as const;

/** No organisation has as many; offsets stay whole numbers that every database takes. */
const MAX_OFFSET = 10_000_000;

const filter = (what: string) =>
  z.optional(z.string().check(z.minLength(1), z.maxLength(200), z.describe(`${what}: 1 to 200 characters`)));

const wholeNumber = (what: string, min: number, max: number) =>
  z.pipe(
    z.string().check(
      z.refine(text => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max),
      z.describe(`${what}: a whole number from ${min} to ${max}`),
    ),
    z.transform(Number),
  );

const onlyTrue = (what: string) =>
  z.optional(
    z.pipe(
      z.string().check(z.regex(/^true$/), z.describe(`"true" for ${what}; leave it out for all`)),
      z.transform(() => true as const),
    ),
  );

/**
 * The query of `GET /v1/fleet`, each parameter once, as text: what the fleet page writes and the backend reads.
 *
 * Filters are of one value each and all must hold; the facets of an answer are the values that they can have.
 */
export const fleetQuerySchema = z.strictObject({
  /** Part of the title or of the reference, in any case. */
  q: filter('a part of the name'),
  kind: z.optional(z.enum(['service', 'vpc'])),
  status: z.optional(status),
  verdict: z.optional(verdict),
  owner: filter('an owner, such as group:default/payments'),
  region: filter('a Region'),
  hub: filter('a hub'),
  account: filter('an AWS account id'),
  /** Only what is too old to tell how things are. */
  stale: onlyTrue('what is stale'),
  /** Only where a NAT gateway still runs. */
  nat: onlyTrue('where a NAT gateway still runs'),
  sort: z._default(z.enum(FLEET_SORTS), 'worst-first'),
  /** Turns the sort around. */
  order: z._default(z.enum(['asc', 'desc']), 'asc'),
  offset: z._default(wholeNumber('the first row', 0, MAX_OFFSET), 0),
  limit: z._default(wholeNumber('rows of a page', 1, FLEET_PAGE.maxLimit), FLEET_PAGE.defaultLimit),
});
export type FleetQuery = z.output<typeof fleetQuerySchema>;
