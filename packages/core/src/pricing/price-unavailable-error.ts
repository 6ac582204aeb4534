import { InvalidInputError } from '../errors';

/**
 * Input that asks for something no price is known for. It is bad input like any other (path, what is allowed, fix);
 * the type lets a caller tell it from a mistake in the document, and say "price unavailable".
 */
export class PriceUnavailableError extends InvalidInputError {
  override readonly name = 'PriceUnavailableError';
}
