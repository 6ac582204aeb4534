import { createHmac } from 'node:crypto';

/** What a caller asks of a list. */
export interface PageRequest {
  readonly nextToken: string | undefined;
  /** Without it everything that is left is one page. */
  readonly maxResults: number | undefined;
}

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextToken: string | undefined;
}

/** What a token holds for, apart from the place in the list. */
export interface PageScope {
  /** A token is good for one action, account and Region, and the same further parameters. */
  readonly boundTo: string;
  /** No page is longer, whatever is asked for: AWS may always answer fewer than `MaxResults`. */
  readonly pageItems: number | undefined;
  /** Answers a page without entries, and a token that leads on: AWS may do that too. */
  readonly isEmpty: boolean;
}

/** The page that a token leads to; undefined where the token is not one of these. */
export function paginate<Item>(
  items: readonly Item[],
  { nextToken, maxResults }: PageRequest,
  { boundTo, pageItems, isEmpty }: PageScope,
): Page<Item> | undefined {
  const place = nextToken === undefined ? { offset: 0, wasEmpty: false } : readToken(nextToken, boundTo);
  if (place === undefined) return undefined;
  if (isEmpty && !place.wasEmpty && place.offset < items.length) {
    return { items: [], nextToken: writeToken({ offset: place.offset, wasEmpty: true }, boundTo) };
  }
  const size = Math.min(maxResults ?? Infinity, pageItems ?? Infinity);
  const end = Math.min(items.length, place.offset + size);
  return {
    items: items.slice(place.offset, end),
    nextToken: end < items.length ? writeToken({ offset: end, wasEmpty: false }, boundTo) : undefined,
  };
}

interface Place {
  readonly offset: number;
  readonly wasEmpty: boolean;
}

function writeToken({ offset, wasEmpty }: Place, boundTo: string): string {
  const place = `${offset}${wasEmpty ? 'e' : ''}`;
  return Buffer.from(`${seal(place, boundTo)}.${place}`).toString('base64');
}

function readToken(token: string, boundTo: string): Place | undefined {
  const [sealed, place = ''] = Buffer.from(token, 'base64').toString('utf8').split('.');
  const match = /^(\d+)(e?)$/.exec(place);
  if (match === null || sealed !== seal(place, boundTo)) return undefined;
  return { offset: Number(match[1]), wasEmpty: match[2] === 'e' };
}

function seal(place: string, boundTo: string): string {
  return createHmac('sha256', 'page').update(`${boundTo}\n${place}`).digest('base64url').slice(0, 24);
}
