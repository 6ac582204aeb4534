import { z } from 'zod';

/** A whole number of the configuration. */
export function wholeNumber(what: string, least: number, most: number) {
  return z.number().int().min(least).max(most).describe(`${what}: a whole number, ${least} to ${most}`);
}

/** A quantity, kept as the decimal that was written. */
export function decimalText(what: string) {
  const allowed = `${what}: 0 or more, as a decimal such as '12.5'`;
  return z
    .union([z.string(), z.number()])
    .transform(String)
    .refine(text => /^\d{1,12}(\.\d{1,12})?$/.test(text), { params: { allowed } })
    .describe(allowed);
}
