import * as z from 'zod/mini';

/** A moment, ISO 8601 with its offset. */
export const moment = z.iso.datetime({ offset: true });

/** A day, such as `2026-10-31`. */
export const day = z.iso.date();

/** US dollars: an exact decimal as text, with two decimals, negative for a loss. */
export const usd = z.string().check(z.regex(/^-?\d+\.\d{2}$/));

export const text = z.string();

/** How many there are of something. */
export const count = z.number().check(z.int(), z.nonnegative());

export const verdict = z.enum(['reachable', 'blocked', 'unknown']);
export const status = z.enum(['healthy', 'degraded', 'failing', 'unknown']);
export const severity = z.enum(['failing', 'degraded', 'unknown', 'info']);

/** A resource that a statement rests on. */
export const evidence = z.object({ type: text, id: text });

/** An AWS account in one Region. */
export const place = z.object({ accountId: text, region: text });
