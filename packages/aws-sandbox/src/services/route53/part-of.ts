import { AwsError } from '../../errors';
import type { Call } from '../service';

/** A part of a list whose next part is named by its first entry, rather than by a token. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly maxItems: number;
  /** The first entry that follows; undefined where none does. */
  readonly next: Item | undefined;
}

/** As many entries as are asked for. Route 53 answers no part without entries while some are left. */
export function partOf<Item>(left: readonly Item[], asked: unknown, most: number, call: Call): Part<Item> {
  const maxItems = maxItemsOf(asked, most);
  const first = call.page(left, { nextToken: undefined, maxResults: maxItems });
  const isEmptied = first.items.length === 0 && first.nextToken !== undefined;
  const { items } = isEmptied ? call.page(left, { nextToken: first.nextToken, maxResults: maxItems }) : first;
  return { items, maxItems, next: left[items.length] };
}

/** The most entries of a part: a text in Route 53's API; more than it gives is answered with as many as it gives. */
export function maxItemsOf(asked: unknown, most: number): number {
  if (asked === undefined) return most;
  const count = Number(asked);
  if (!Number.isInteger(count) || count < 1) {
    throw new AwsError('InvalidInput', `MaxItems is ${String(asked)}; it must be a whole number from 1.`);
  }
  return Math.min(count, most);
}
