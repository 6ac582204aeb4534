import { z } from 'zod';

const texts = oneOrMany(z.string().min(1), 'a text, or a list of texts');
const actions = oneOrMany(z.string().regex(/^(?:\*|[^:]+:.+)$/), '*, or service:Action, or a list of such');
const conditionValues = oneOrMany(
  z.union([z.string(), z.number(), z.boolean()]).transform(String),
  'a text, number or boolean, or a list of such',
);
const principals = z.union(
  [
    z.literal('*'),
    z
      .strictObject({ AWS: texts, Service: texts, Federated: texts, CanonicalUser: texts })
      .partial()
      .refine(kinds => Object.keys(kinds).length > 0),
  ],
  { error: 'allowed: *, or principals by AWS, Service, Federated, CanonicalUser' },
);
const conditions = byName(byName(conditionValues));

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

/** A document; its statements are read one by one, so that a bad one leaves the others readable. */
export const documentSchema = z.strictObject({
  Version: z.enum([WITH_VARIABLES, WITHOUT_VARIABLES]).default(WITHOUT_VARIABLES),
  Id: z.string().optional(),
  Statement: z.union([z.array(z.unknown()), z.looseObject({}).transform(statement => [statement])], {
    error: 'allowed: a statement, or a list of statements',
  }),
});

/** AWS lets a list of one stand without brackets. */
function oneOrMany<Item extends z.ZodType<string, unknown>>(item: Item, allowed: string) {
  return z.union([item.transform(single => [single]), z.array(item).min(1)], {
    error: `allowed: ${allowed}`,
  });
}

/** A record would pass over a member named `__proto__`, and with it a condition. */
function byName<Value extends z.ZodType>(value: Value) {
  return z
    .unknown()
    .refine(
      members => !Object.hasOwn(Object(members) as object, '__proto__'),
      'allowed: names, but not __proto__',
    )
    .pipe(z.record(z.string(), value));
}

/** The first thing that a schema found, such as `Effect: Invalid option: expected one of "Allow"|"Deny"`. */
export function firstIssue({ issues: [first] }: z.ZodError): string {
  const path = first?.path.join('.') ?? '';
  return [path, first?.message ?? ''].filter(part => part !== '').join(': ');
}
