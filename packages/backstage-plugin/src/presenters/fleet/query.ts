import { FLEET_SORTS, type FleetSort, fleetQuerySchema } from '@private-ecr/core';

/** What the URL asks for, as far as it can be understood. */
export type FleetView = Readonly<Partial<Record<FilterName, string>>> & {
  readonly sort: FleetSort;
  readonly order: 'asc' | 'desc';
};

/** Filters, in the order that they are shown. */
export const FILTER_NAMES = [
  'q',
  'kind',
  'status',
  'verdict',
  'owner',
  'region',
  'hub',
  'account',
  'stale',
  'nat',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** The view that a URL stands for. What cannot be read is left out: a link from elsewhere never breaks the page. */
export function viewOf(params: URLSearchParams): FleetView {
  const filters = Object.fromEntries(
    FILTER_NAMES.flatMap(name => {
      const value = params.get(name);
      return value !== null && isAllowed(name, value) ? [[name, value]] : [];
    }),
  );
  const sort = params.get('sort');
  return {
    ...filters,
    sort: FLEET_SORTS.find(one => one === sort) ?? 'worst-first',
    order: params.get('order') === 'desc' ? 'desc' : 'asc',
  };
}

/** The question to the backend for a part of the rows. */
export function requestFor(view: FleetView, offset: number, limit: number): URLSearchParams {
  return new URLSearchParams([...paramsOf(view), ['offset', String(offset)], ['limit', String(limit)]]);
}

/**
 * The URL with a part of the view changed; what else stands in it stays.
 *
 * @param changes - an empty text or undefined takes a filter away
 */
export function withChanges(
  params: URLSearchParams,
  changes: Readonly<Partial<Record<FilterName | 'sort' | 'order', string | undefined>>>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

export function isFiltered(view: FleetView): boolean {
  return FILTER_NAMES.some(name => view[name] !== undefined);
}

function paramsOf({ sort, order, ...filters }: FleetView): [string, string][] {
  return [
    ...FILTER_NAMES.flatMap((name): [string, string][] => {
      const value = filters[name];
      return value === undefined ? [] : [[name, value]];
    }),
    ['sort', sort],
    ['order', order],
  ];
}

function isAllowed(name: FilterName, value: string): boolean {
  return fleetQuerySchema.safeParse({ [name]: value }).success;
}
