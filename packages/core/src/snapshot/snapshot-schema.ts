import { z } from 'zod';
import { duplicates } from './duplicates';
import { LISTS, type ListEntry, type ListName } from './lists';

/** What is known of one account in one Region. An absent list is not known; an empty one is known to be empty. */
export type RegionLists = { readonly [Name in ListName]?: readonly ListEntry<Name>[] | undefined };

const listFields = Object.fromEntries(
  Object.entries(LISTS).map(([name, entry]) => [
    name,
    z.array(entry).describe(`a list, as AWS prints ${name}; leave it out where it is not known`).optional(),
  ]),
);

const regionSchema = z
  .object(listFields)
  .describe('lists by name, such as Vpcs')
  .superRefine((lists, context) => {
    for (const [name, entries] of Object.entries(lists) as [ListName, object[] | undefined][]) {
      for (const { position, field, id } of duplicates(name, entries ?? [])) {
        context.addIssue({
          code: 'custom',
          path: [name, position, field],
          params: { allowed: 'one entry per id', fix: `remove one of the two different entries with ${id}` },
        });
      }
    }
  }) as unknown as z.ZodType<RegionLists>;

const regionsSchema = z.record(z.string(), regionSchema).describe('Regions by name, such as eu-west-1');

/**
 * The state of a network as AWS's own Describe calls print it, of as many accounts and Regions as were read. Of each
 * entry the fields are kept that an engine reads; further ones are no error.
 */
export const snapshotSchema = z.object({
  schemaVersion: z.literal(1).describe('1'),
  collectedAt: z.string().min(1).describe('when the snapshot was taken, such as 2026-11-01T10:00:00Z'),
  organizationId: z
    .string()
    .min(1)
    .describe('the id of the organisation that the accounts belong to, such as o-a1b2c3d4e5')
    .optional(),
  notRead: z
    .array(z.object({ accountId: z.string(), region: z.string(), list: z.string() }))
    .describe(
      'lists that were asked for and not answered in a Region: not known there, whatever another Region of the account holds',
    )
    .optional(),
  accounts: z.record(z.string(), regionsSchema).describe('accounts by id, such as 111122223333'),
});

/** See {@link snapshotSchema}. */
export type NetworkSnapshot = z.output<typeof snapshotSchema>;
