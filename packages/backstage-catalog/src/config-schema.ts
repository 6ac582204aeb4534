import { accountIdSchema, regionSchema, slugSchema, vpcIdSchema } from '@private-ecr/core';
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
const hubSchema = z.object({
  name: slugSchema,
  // YAML reads digits without quotes as a number.
  accountId: accountIdSchema.describe("an AWS account id of 12 digits in quotes, such as '111122223333'"),
  region: regionSchema,
  vpcId: vpcIdSchema,
  owner: ownerSchema.optional(),
  title: z.string().min(1).max(100).describe('a title of 1 to 100 characters').optional(),
});
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
  hubs: z
    .array(hubSchema)
    .describe('a list of hubs')
    .superRefine((hubs, context) => {
      const names = hubs.map(({ name }) => name);
      names.forEach((name, index) => {
        if (names.indexOf(name) === index) return;
        const params = { allowed: 'a name that no other hub has', fix: 'rename one of the two' };
        context.addIssue({ code: 'custom', path: [index, 'name'], params });
      });
    })
    .default([]),
  catalog: catalogSchema.prefault({}),
});
