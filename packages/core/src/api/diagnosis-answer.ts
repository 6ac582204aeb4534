import * as z from 'zod/mini';
import { causeSchema } from './entity-summary';
import { verdict } from './fields';

/** The longest message that the API takes. */
export const MAX_DIAGNOSE_CHARACTERS = 100_000;

/** A message to explain, and the entity in whose network it came up. */
export const diagnoseRequestSchema = z.strictObject({
  message: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(MAX_DIAGNOSE_CHARACTERS),
      z.describe(`the error as it was found: 1 to ${MAX_DIAGNOSE_CHARACTERS} characters`),
    ),
  entityRef: z.optional(
    z.string().check(z.maxLength(400), z.describe('a reference such as component:default/checkout-api')),
  ),
});
export type DiagnoseRequest = z.output<typeof diagnoseRequestSchema>;

/** Ranked causes; with an entity at hand each says whether the network bears it out. */
export const diagnosisAnswerSchema = z.object({
  causes: z.array(causeSchema),
  /** What `trace` says at present; absent without an entity, or where nothing is known of it. */
  trace: z.optional(z.object({ verdict })),
});
export type DiagnosisAnswer = z.output<typeof diagnosisAnswerSchema>;
