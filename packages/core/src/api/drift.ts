import * as z from 'zod/mini';
import { count, moment, text } from './fields';

/** Stacks of one report: more than a large organisation has in one repository. */
const MAX_STACKS = 2_000;
const MAX_SUMMARY_CHARACTERS = 2_000;

const driftStatus = z
  .enum(['in-sync', 'drifted', 'failed'])
  .check(z.describe('in-sync, drifted, or failed where the plan could not be made'));

const slug = (what: string) =>
  z
    .string()
    .check(
      z.regex(/^(?=.{1,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
      z.describe(`${what}: lower-case words and digits joined by hyphens, at most 64 characters`),
    );

/** What a nightly plan found: sent by the CI of the network's repository. */
export const driftReportSchema = z.strictObject({
  schemaVersion: z.literal(1).check(z.describe('1')),
  /** Such as `https://git.example.org/network/private-ecr`. */
  repository: z
    .string()
    .check(
      z.regex(/^[\w.~:/@+-]{1,400}$/),
      z.describe('the repository: 1 to 400 letters, digits and . _ ~ : / @ + -'),
    ),
  commit: z.string().check(z.regex(/^[0-9a-f]{7,64}$/), z.describe('a commit: 7 to 64 hexadecimal digits')),
  reportedAt: moment.check(
    z.describe('the moment of the plan, ISO 8601 with its offset, such as 2026-11-01T02:00:00Z'),
  ),
  stacks: z
    .array(
      z.strictObject({
        /** As the manifest names it, such as `share-checkout`. */
        stack: slug('the name of a stack, such as share-checkout'),
        hub: z.optional(slug('the name of a hub')),
        team: z.optional(slug('the name of a network')),
        status: driftStatus,
        summary: z.optional(
          z
            .string()
            .check(
              z.maxLength(MAX_SUMMARY_CHARACTERS),
              z.describe(`what has changed: at most ${MAX_SUMMARY_CHARACTERS} characters`),
            ),
        ),
      }),
    )
    .check(z.minLength(1), z.maxLength(MAX_STACKS), z.describe(`1 to ${MAX_STACKS} stacks`)),
});
export type DriftReport = z.output<typeof driftReportSchema>;

/** What became of a report. */
export const driftAnswerSchema = z.object({
  schemaVersion: z.literal(1),
  /** Stacks whose state is now that of the report. */
  stored: count,
  /** Stacks of which a later report is known already. */
  outdated: count,
});
export type DriftAnswer = z.output<typeof driftAnswerSchema>;

/** How the stacks of a network stand to its Terraform, as CI last reported. */
export const driftSummarySchema = z.object({
  /** The worst of its stacks. */
  status: z.enum(['in-sync', 'drifted', 'failed']),
  /** The oldest of their reports. */
  reportedAt: moment,
  stacks: z.array(
    z.object({
      stack: text,
      status: z.enum(['in-sync', 'drifted', 'failed']),
      reportedAt: moment,
      summary: z.optional(text),
      repository: text,
      commit: text,
    }),
  ),
});
export type DriftSummary = z.output<typeof driftSummarySchema>;
