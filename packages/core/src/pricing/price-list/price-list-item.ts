import * as z from 'zod';
import { PriceListError } from './price-list-error';

const priceDimensionSchema = z.object({
  beginRange: z.string().optional(),
  endRange: z.string().optional(),
  pricePerUnit: z.record(z.string(), z.string()),
});

const termSchema = z.object({
  effectiveDate: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
  priceDimensions: z.record(z.string(), priceDimensionSchema),
});

/** The fields that are read of an entry of `PriceList`; further ones are ignored. */
const itemSchema = z.object({
  product: z.object({
    sku: z.string(),
    attributes: z.object({ usagetype: z.string(), regionCode: z.string().optional() }),
  }),
  terms: z.object({ OnDemand: z.record(z.string(), termSchema) }),
});

export type PriceListItem = z.output<typeof itemSchema>;
export type PriceListTerm = z.output<typeof termSchema>;
export type PriceDimension = z.output<typeof priceDimensionSchema>;

/**
 * Reads an entry of `PriceList`, which is JSON inside a string.
 *
 * @param need - what was asked for, to name in the error
 * @throws {@link PriceListError} where it is no JSON, or no product with on-demand terms
 */
export function readItem(text: string, need: string): PriceListItem {
  const result = itemSchema.safeParse(parseJson(text, need));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new PriceListError(
      `${need}: an entry of the Price List has another shape at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    );
  }
  return result.data;
}

function parseJson(text: string, need: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PriceListError(`${need}: an entry of the Price List is no JSON: ${text.slice(0, 60)}`);
  }
}
