import { formatUnrounded } from '../../../money';
import { bundledPrice, type RegionalRateKey } from '../../../pricing';
import { endpointFixedCost } from '../../../savings';

/**
 * What some units that are billed by the hour cost a month, as the end of a sentence; empty where the bundled table has
 * no price. A private price may differ.
 *
 * @param units - such as the zones of an endpoint
 */
export function atListPrice(region: string, rate: RegionalRateKey, units: number): string {
  const price = bundledPrice(region, rate);
  if (!price.available || units === 0) return '';
  const monthlyUsd = endpointFixedCost({
    endpoints: 1,
    azCount: units,
    vpceHour: formatUnrounded(price.usd),
  });
  const asOf = price.asOf === undefined ? '' : ` of ${price.asOf}`;
  return `, which costs $${monthlyUsd} a month before data at the list price${asOf}`;
}

const LIST_PRICE = /, which costs \$[\d.,]+ a month before data at the list price(?: of \d{4}-\d{2}-\d{2})?/g;

/** A sentence of health without what {@link atListPrice} added, for who may see the state of the network, not its cost. */
export function withoutListPrice(text: string): string {
  return text.replace(LIST_PRICE, '');
}
