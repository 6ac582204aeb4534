/**
 * An answer of the Price List that cannot be read for certain. A wrong filter gets an empty list with success, so this
 * is never taken for "costs nothing"; callers fall back to the bundled price and report it.
 */
export class PriceListError extends Error {
  override readonly name = 'PriceListError';
}
