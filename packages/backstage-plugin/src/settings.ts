import type { StandardSchemaV1 } from '@backstage/frontend-plugin-api';
import { printValue } from '@private-ecr/core';
import * as z from 'zod/mini';

/** A currency that amounts are shown in; AWS bills in US dollars, so the rate is the operator's. */
const currencySchema = z.object({
  /** ISO 4217, such as `EUR`. */
  code: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** Units of the currency for one US dollar, as text: it is exact. */
  perUsd: z.string().check(z.regex(/^\d+(\.\d+)?$/)),
  /** The day of the rate. */
  asOf: z.iso.date(),
});

export const settingsSchema = z.object({
  /** Amounts in another currency, at a fixed rate that is shown with them. Left out: US dollars. */
  currency: z.optional(currencySchema),
  /** The baseline that the headline compares with; the other one stands beside it. */
  baseline: z._default(z.enum(['nat-and-s3-gateway', 'nat-only']), 'nat-and-s3-gateway'),
  /** How Availability Zones are called: names differ between accounts, ids do not. */
  azLabels: z._default(z.enum(['name', 'id']), 'name'),
  /** Where the pages `checks/<id>.md` and `health.md` are. Left out: what they say is shown in short, in place. */
  docsBaseUrl: z.optional(z.url({ protocol: /^https?$/ })),
  /**
   * A URL that opens the AWS console in an account, such as an access portal's; `{accountId}`, `{region}` and
   * `{destination}` are filled in. Left out: links to the console expect the reader to be in the right account.
   */
  consoleSwitchUrl: z.optional(z.string().check(z.regex(/^https:\/\//))),
});

export type Settings = z.output<typeof settingsSchema>;

/** What holds where nothing is configured. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** What operators set per extension in `app.extensions`, each with what holds where it is left out. */
export const settingsFields = {
  currency: field(settingsSchema.shape.currency, {
    allowed: '{code: "EUR", perUsd: "0.92", asOf: "2026-11-01"}: ISO 4217, the rate as text, its day',
    jsonSchema: {
      type: 'object',
      properties: {
        code: { type: 'string', pattern: '^[A-Z]{3}$' },
        perUsd: { type: 'string', pattern: '^\\d+(\\.\\d+)?$' },
        asOf: { type: 'string', format: 'date' },
      },
      required: ['code', 'perUsd', 'asOf'],
    },
  }),
  baseline: field(settingsSchema.shape.baseline, {
    allowed: '"nat-and-s3-gateway", "nat-only"',
    jsonSchema: {
      type: 'string',
      enum: ['nat-and-s3-gateway', 'nat-only'],
      default: 'nat-and-s3-gateway',
    },
  }),
  azLabels: field(settingsSchema.shape.azLabels, {
    allowed: '"name", "id"',
    jsonSchema: { type: 'string', enum: ['name', 'id'], default: 'name' },
  }),
  docsBaseUrl: field(settingsSchema.shape.docsBaseUrl, {
    allowed: 'a URL of http or https',
    jsonSchema: { type: 'string', format: 'uri' },
  }),
  consoleSwitchUrl: field(settingsSchema.shape.consoleSwitchUrl, {
    allowed: 'a URL of https, with {accountId}, {region} and {destination} where they go',
    jsonSchema: { type: 'string', pattern: '^https:\\/\\/' },
  }),
};

interface FieldWords {
  /** What may stand there, for an operator who wrote something else. */
  readonly allowed: string;
  /**
   * The same for machines. It stands here, and is held to the schema by a test: what makes it of the schema weighs more
   * than the card.
   */
  readonly jsonSchema: Readonly<Record<string, unknown>>;
}

/** A field as the frontend system takes it: a Standard Schema that knows its JSON schema. */
interface Field<Input, Output> {
  readonly '~standard': StandardSchemaV1.Props<Input, Output> & {
    readonly jsonSchema: Readonly<Record<'input' | 'output', () => Record<string, unknown>>>;
  };
}

function field<Schema extends z.ZodMiniType>(
  schema: Schema,
  { allowed, jsonSchema }: FieldWords,
): Field<z.input<Schema>, z.output<Schema>> {
  return {
    '~standard': {
      version: 1,
      vendor: 'private-ecr',
      validate: value => {
        const read = schema.safeParse(value);
        if (read.success) return { value: read.data };
        return {
          issues: read.error.issues.map(({ path }) => ({
            path,
            message: `found ${printValue(valueAt(value, path))}; allowed: ${allowed}; fix: correct the value`,
          })),
        };
      },
      jsonSchema: { input: () => ({ ...jsonSchema }), output: () => ({ ...jsonSchema }) },
    },
  };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null ? (found as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
