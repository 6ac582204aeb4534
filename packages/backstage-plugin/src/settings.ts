import * as z from 'zod';

/** A currency that amounts are shown in; AWS bills in US dollars, so the rate is the operator's. */
const currencySchema = z.object({
  /** ISO 4217, such as `EUR`. */
  code: z.string().regex(/^[A-Z]{3}$/),
  /** Units of the currency for one US dollar, as text: it is exact. */
  perUsd: z.string().regex(/^\d+(\.\d+)?$/),
  /** The day of the rate. */
  asOf: z.iso.date(),
});

/** What operators set per extension in `app.extensions`, each with what holds where it is left out. */
export const settingsFields = {
  /** Amounts in another currency, at a fixed rate that is shown with them. Left out: US dollars. */
  currency: currencySchema.optional(),
  /** The baseline that the headline compares with; the other one stands beside it. */
  baseline: z.enum(['nat-and-s3-gateway', 'nat-only']).default('nat-and-s3-gateway'),
  /** How Availability Zones are called: names differ between accounts, ids do not. */
  azLabels: z.enum(['name', 'id']).default('name'),
  /** Where the pages `checks/<id>.md` and `health.md` are. Left out: what they say is shown in short, in place. */
  docsBaseUrl: z.url({ protocol: /^https?$/ }).optional(),
  /**
   * A URL that opens the AWS console in an account, such as an access portal's; `{accountId}`, `{region}` and
   * `{destination}` are filled in. Left out: links to the console expect the reader to be in the right account.
   */
  consoleSwitchUrl: z
    .string()
    .regex(/^https:\/\//)
    .optional(),
};

const settingsSchema = z.object(settingsFields);

export type Settings = z.output<typeof settingsSchema>;

/** What holds where nothing is configured. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
