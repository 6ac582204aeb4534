import { blocks, numberBelow, text, texts, type Draft } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import type { Values } from '../values/value';

interface Statement {
  readonly Sid?: string;
  readonly [element: string]: unknown;
}

interface Document {
  readonly Version: string;
  readonly Id?: string;
  readonly Statement: readonly Statement[];
}

/** Arguments of a statement that are lists, with their element in the policy language, in its order. */
const LISTS: readonly (readonly [argument: string, element: string])[] = [
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
];

const PRINCIPALS: readonly (readonly [argument: string, element: string])[] = [
  ['principals', 'Principal'],
  ['not_principals', 'NotPrincipal'],
];

/** One value stands alone; several are in order, so that the text follows from the set. */
function oneOrMany(values: readonly string[]): string | readonly string[] {
  return values.length === 1 && values[0] !== undefined ? values[0] : [...values].sort();
}

function principals(declared: readonly Values[]): unknown {
  const isAnyone = declared.some(block => text(block, 'type') === '*');
  if (isAnyone) return '*';
  return Object.fromEntries(
    declared.map(block => [text(block, 'type'), oneOrMany(texts(block, 'identifiers'))]),
  );
}

function conditions(declared: readonly Values[]): Record<string, Record<string, unknown>> {
  const byTest: Record<string, Record<string, unknown>> = {};
  for (const block of declared) {
    (byTest[text(block, 'test')] ??= {})[text(block, 'variable')] = oneOrMany(texts(block, 'values'));
  }
  return byTest;
}

function statement(block: Values): Statement {
  const sid = text(block, 'sid');
  const condition = blocks(block, 'condition');
  const lists = LISTS.map(([argument, element]) => [element, texts(block, argument)] as const);
  const who = PRINCIPALS.map(([argument, element]) => [element, blocks(block, argument)] as const);
  return {
    ...(sid !== '' && { Sid: sid }),
    Effect: text(block, 'effect') || 'Allow',
    ...Object.fromEntries(
      lists.flatMap(([element, values]) => (values.length > 0 ? [[element, oneOrMany(values)]] : [])),
    ),
    ...Object.fromEntries(
      who.flatMap(([element, declared]) => (declared.length > 0 ? [[element, principals(declared)]] : [])),
    ),
    ...(condition.length > 0 && { Condition: conditions(condition) }),
  };
}

/** Statements of other documents go before, or replace the one of the same Sid. */
function document({ values }: Draft): Document {
  const parse = (json: string) => (JSON.parse(json) as { Statement?: Statement[] }).Statement ?? [];
  const id = text(values, 'policy_id');
  const base = [
    ...texts(values, 'source_policy_documents').flatMap(parse),
    ...blocks(values, 'statement').map(statement),
  ];
  const overriding = texts(values, 'override_policy_documents').flatMap(parse);
  const replaces = (by: Statement, { Sid }: Statement) => Sid !== undefined && by.Sid === Sid;
  return {
    Version: text(values, 'version') || '2012-10-17',
    ...(id !== '' && { Id: id }),
    Statement: [
      ...base.map(own => overriding.find(by => replaces(by, own)) ?? own),
      ...overriding.filter(by => !base.some(own => replaces(by, own))),
    ],
  };
}

export const aws_iam_policy_document: ResourceBehaviour = {
  id: ({ seed }) => String(numberBelow(4_294_967_295, seed)),
  computed: {
    json: draft => JSON.stringify(document(draft), undefined, 2),
    minified_json: draft => JSON.stringify(document(draft)),
  },
};
