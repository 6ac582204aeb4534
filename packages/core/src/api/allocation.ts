import * as z from 'zod/mini';
import { TOPOLOGIES } from '../entity/annotations';
import { moment, text } from './fields';

/** An id becomes part of paths and lines of logs. */
const REQUEST_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

export const requestIdSchema = z
  .string()
  .check(
    z.regex(REQUEST_ID),
    z.describe(
      'an id of the request, such as that of the task: 1 to 128 letters, digits and . _ -, beginning with a letter or digit',
    ),
  );

/** Asking for the range of a network. The same body may be sent again: it gets the same answer. */
export const allocationBodySchema = z.strictObject({
  requestId: requestIdSchema,
  /** `change`: of a network that there is; it keeps its range unless it asks for another size. */
  mode: z._default(z.enum(['add', 'change']).check(z.describe('add or change')), 'add'),
  /** A request as `requestSchema` has it. */
  request: z.unknown(),
});
export type AllocationBody = z.output<typeof allocationBodySchema>;

/** A range of addresses and who has it. */
export const allocationSchema = z.object({
  schemaVersion: z.literal(1),
  requestId: text,
  mode: z.enum(['add', 'change']),
  /** Absent where the topology is `standalone`. */
  hub: z.optional(text),
  region: text,
  topology: z.enum(TOPOLOGIES),
  name: text,
  owner: text,
  accountId: text,
  cidr: text,
  /** `reserved` ends by itself at `expiresAt` unless it is confirmed; `released` is over. */
  state: z.enum(['reserved', 'confirmed', 'released']),
  requestedBy: text,
  requestedAt: moment,
  expiresAt: z.optional(moment),
  confirmedAt: z.optional(moment),
  releasedAt: z.optional(moment),
  /** Told when it is reserved: what could not be looked at, a sentence each without a full stop. */
  notKnown: z.optional(z.array(text)),
});
export type AllocationAnswer = z.output<typeof allocationSchema>;

const filter = (what: string) =>
  z.optional(z.string().check(z.minLength(1), z.maxLength(100), z.describe(`${what}: 1 to 100 characters`)));

/** Which allocations are asked for: all filters must hold. */
export const allocationQuerySchema = z.strictObject({
  hub: filter('the name of a hub'),
  name: filter('the name of a network'),
});

/** What is held at present, as far as it is the caller's own, its owners' or the caller administers requests. */
export const allocationListSchema = z.object({
  schemaVersion: z.literal(1),
  requests: z.array(allocationSchema),
});
export type AllocationList = z.output<typeof allocationListSchema>;
