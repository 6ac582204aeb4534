import { configuredHubSchema, configuredHubsSchema } from '@private-ecr/core';
import { z } from 'zod';
import { ownerRefOf } from './entities/owner-ref';

/** The longest key and value that AWS gives a tag. */
const MAX_TAG_KEY = 128;
const MAX_TAG_VALUE = 256;

const ownerSchema = z
  .string()
  .refine(text => ownerRefOf(text) !== undefined)
  .transform(text => ownerRefOf(text) ?? text)
  .describe('a group or a user, such as group:default/network');

const tagKeySchema = z
  .string()
  .min(1)
  .max(MAX_TAG_KEY)
  .describe(`the key of a tag, 1 to ${MAX_TAG_KEY} characters`);

/** A hub. The backend plugin reads the same list, and knows further fields. */
const hubSchema = configuredHubSchema.extend({ owner: ownerSchema.optional() });
export type Hub = z.output<typeof hubSchema>;

const discoverySchema = z.strictObject({
  match: z
    .record(
      tagKeySchema,
      z
        .string()
        .max(MAX_TAG_VALUE)
        .describe(`the value of the tag in quotes, up to ${MAX_TAG_VALUE} characters, or '*' for any`),
    )
    .refine(match => Object.keys(match).length > 0)
    .describe("at least one tag and its value, such as { private-ecr: 'true' }"),
  ownerTag: tagKeySchema.default('owner'),
  nameTag: tagKeySchema.optional(),
  systemTag: tagKeySchema.optional(),
});
export type DiscoveryRules = z.output<typeof discoverySchema>;

const catalogSchema = z.strictObject({
  /** Read in Backstage's own form, beside this. */
  schedule: z.unknown().optional(),
  defaultOwner: ownerSchema.default('group:default/unknown'),
  discovery: discoverySchema.optional(),
});
export type CatalogConfig = z.output<typeof catalogSchema>;

/** The part of `privateEcr` that this module reads; the rest is the backend plugin's. */
export const catalogConfigSchema = z.object({
  hubs: configuredHubsSchema(hubSchema),
  catalog: catalogSchema.prefault({}),
});
