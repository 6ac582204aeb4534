import { type Decimal, sum, ZERO } from '../money';
import type { Provenance } from '../pricing/rate';
import { LINE_ITEMS, type LineItemId, type Payer, type Total } from './line-items.data';
import type { ConnectivityMode } from './scenario';

/** One line of a bill: quantity × unit price = amount, so that a person can add it up. */
export interface LineItem {
  readonly id: LineItemId;
  readonly label: string;
  readonly quantity: Decimal;
  readonly unit: string;
  readonly unitPriceUsd: Decimal;
  readonly amountUsd: Decimal;
  /** Where the unit price comes from. */
  readonly source: string;
  /** Who finds it on the bill of AWS; what a team is shown may stand on the hub's. */
  readonly payer: Payer;
  /** The totals that the line is part of. */
  readonly addsTo: readonly Total[];
}

/** A price per unit with its source: a rate, or a tier of one. */
export interface UnitPrice extends Pick<Provenance, 'source'> {
  readonly usd: Decimal;
  readonly unit: string;
}

/** Makes the lines of a statement, which all have one mode of connectivity. */
export class LineItems {
  readonly #mode: ConnectivityMode;

  constructor(mode: ConnectivityMode) {
    this.#mode = mode;
  }

  /** A line for a quantity at a price; none for nothing. */
  charge(id: LineItemId, quantity: Decimal, price: UnitPrice): LineItem[] {
    return this.allocated(id, quantity, price, quantity.times(price.usd));
  }

  /** The same for a part of a pool, whose amount is what allocation made it so that the parts keep the total. */
  allocated(id: LineItemId, quantity: Decimal, price: UnitPrice, amountUsd: Decimal): LineItem[] {
    if (quantity.eq(ZERO)) return [];
    const { label, addsTo, payer } = LINE_ITEMS[id];
    const { usd: unitPriceUsd, unit, source } = price;
    return [{ id, label, quantity, unit, unitPriceUsd, amountUsd, source, payer: payer[this.#mode], addsTo }];
  }
}

/** Adds up the lines that belong to a total. */
export function totalOf(items: readonly LineItem[], total: Total): Decimal {
  return sum(items.filter(({ addsTo }) => addsTo.includes(total)).map(({ amountUsd }) => amountUsd));
}
