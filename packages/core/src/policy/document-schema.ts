import { z } from 'zod';

/** The grammar of a policy document; AWS lets most lists of one stand without brackets. */
const text = z.string().min(1);
const texts = oneOrMany(text);
const conditionValues = oneOrMany(z.union([z.string(), z.number(), z.boolean()]).transform(String));
const actions = oneOrMany(z.string().regex(/^(?:\*|[^:]+:.+)$/, 'allowed: *, or service:Action'));
const principals = z.union([
  z.literal('*'),
  z
    .strictObject({ AWS: texts, Service: texts, Federated: texts, CanonicalUser: texts })
    .partial()
    .refine(kinds => Object.keys(kinds).length > 0, 'allowed: at least one kind of principal'),
]);

/** Conditions by operator, then by key. */
export type ConditionBlock = z.infer<typeof conditions>;
const conditions = z.record(z.string(), z.record(z.string(), conditionValues));

/** One statement, its lists all written as lists. */
export type StatementDocument = z.infer<typeof statementSchema>;
export const statementSchema = z
  .strictObject({
    Sid: z.string().optional(),
    Effect: z.enum(['Allow', 'Deny']),
    Principal: principals.optional(),
    NotPrincipal: principals.optional(),
    Action: actions.optional(),
    NotAction: actions.optional(),
    Resource: texts.optional(),
    NotResource: texts.optional(),
    Condition: conditions.optional(),
  })
  .refine(({ Action, NotAction }) => (Action === undefined) !== (NotAction === undefined), {
    error: 'allowed: one of Action and NotAction',
  })
  .refine(({ Resource, NotResource }) => Resource === undefined || NotResource === undefined, {
    error: 'allowed: one of Resource and NotResource',
  })
  .refine(({ Principal, NotPrincipal }) => Principal === undefined || NotPrincipal === undefined, {
    error: 'allowed: one of Principal and NotPrincipal',
  });

/** Versions of the policy language; where none is stated it is the older one, in which `${…}` is plain text. */
export const WITH_VARIABLES = '2012-10-17';
const WITHOUT_VARIABLES = '2008-10-17';

/** A document whose statements are not yet read. */
export const documentSchema = z.strictObject({
  Version: z.enum([WITH_VARIABLES, WITHOUT_VARIABLES]).default(WITHOUT_VARIABLES),
  Id: z.string().optional(),
  Statement: z.union([z.array(z.unknown()), z.looseObject({}).transform(statement => [statement])]),
});

function oneOrMany<Item extends z.ZodType<string, unknown>>(item: Item) {
  return z.union([item.transform(single => [single]), z.array(item).min(1)]);
}

/** The first thing that a schema found, such as `Effect: Invalid option: expected one of "Allow"|"Deny"`. */
export function firstIssue({ issues: [first] }: z.ZodError, within = ''): string {
  if (first === undefined) return within;
  const path = [within, first.path.join('.')].filter(part => part !== '').join('.');
  return path === '' ? first.message : `${path}: ${first.message}`;
}
