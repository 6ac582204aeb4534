import * as z from 'zod/mini';
import { TOPOLOGIES } from '../entity/annotations';
import { count, text } from './fields';

/** A size that can be asked for, and the range that it would come to at this moment; nothing is reserved. */
const sizeOfferSchema = z.object({
  /** As a request names it, such as `small`. */
  size: text,
  prefixLength: z.number(),
  /** Absent where none is free, or it is not known what is. */
  cidr: z.optional(text),
  /** How many more ranges of this size there are; null where it is not known. */
  remaining: z.nullable(count),
  /** Why there is no range, in one sentence without a full stop. */
  detail: z.optional(text),
});

/** What a hub is full of, and how full; `used` is null where it is not known. */
export const quotaSchema = z.object({
  what: text,
  used: z.nullable(count),
  limit: count,
  /** Whose networks use it up; those of every topology where it is left out. */
  topologies: z.optional(z.array(z.enum(TOPOLOGIES))),
});

/**
 * What somebody may ask for: owners, accounts and hubs. What the caller may not use is left out.
 */
export const requestOptionsSchema = z.object({
  schemaVersion: z.literal(1),
  /** Whether the caller may ask for every owner and account: then `owners` holds those of the accounts too. */
  isAdministrator: z.boolean(),
  /** Groups and users that the caller owns things as, and itself. */
  owners: z.array(z.object({ ref: text, title: z.optional(text) })),
  /** Accounts of one of these owners; `owners` are those of the caller's that the account is for. */
  accounts: z.array(z.object({ accountId: text, title: z.optional(text), owners: z.array(text) })),
  hubs: z.array(
    z.object({
      /** As requests name it. */
      name: text,
      title: z.optional(text),
      accountId: text,
      region: text,
      /** A row for each topology that the hub has ranges for. */
      offers: z.array(z.object({ topology: z.enum(TOPOLOGIES), sizes: z.array(sizeOfferSchema) })),
      quota: z.array(quotaSchema),
    }),
  ),
  /** Regions in which a VPC without a hub can be had. */
  standalone: z.array(z.object({ region: text, sizes: z.array(sizeOfferSchema) })),
});
export type RequestOptions = z.output<typeof requestOptionsSchema>;
export type SizeOffer = z.output<typeof sizeOfferSchema>;
