import { InvalidInputError, parseInput } from '@private-ecr/core';
import { isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import { DEFINITION_RULES } from './definition-rules';
import { type DefinitionFields, definitionFieldsSchema } from './definition-schema';

const definitionSchema = definitionFieldsSchema.superRefine(
  (definition, context) => {
    for (const { broken, allowed, fix } of DEFINITION_RULES) {
      for (const path of broken(definition)) {
        context.addIssue({ code: 'custom', path: [...path], message: fix, params: { allowed, fix } });
      }
    }
  },
  { when: ({ issues }) => issues.length === 0 },
);

/** What an organisation wants: its hubs, and each team's request. */
export type Definition = DefinitionFields;

/** The most that a definition may be long; one of a thousand teams has 500 KB. */
const MAX_CHARACTERS = 5_000_000;

/** The tags of YAML's core schema, which say no more than the value itself. */
const CORE_TAGS: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map(name => `tag:yaml.org,2002:${name}`),
);

/**
 * Reads a definition file, YAML or JSON.
 *
 * @param text - the file's text
 * @param file - what to call it in messages
 * @throws {@link InvalidInputError} naming the path, the value found, what is allowed and the fix of each problem
 */
export function parseDefinition(text: string, file = 'private-ecr.yaml'): Definition {
  if (text.length > MAX_CHARACTERS) {
    throw refused(
      file,
      `${text.length} characters`,
      `at most ${MAX_CHARACTERS} characters`,
      'split it by hub',
    );
  }
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true, prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const [message = 'no YAML'] = error.message.split('\n');
    throw refused(file, message, 'YAML 1.2 or JSON', 'correct the file at the place that is named');
  }
  refuseAliases(document.contents, file);
  return parseInput(definitionSchema, document.toJS({ maxAliasCount: 0 }), file);
}

/** An alias or a tag of its own says more than the text shows; a definition is read by people. */
function refuseAliases(contents: Node | null, file: string): void {
  visit(contents, {
    Alias: (_key, { source }) => {
      throw refused(file, `the alias *${source}`, 'values written where they stand', 'write the value again');
    },
    Node: (_key, node) => {
      const isPlain = isScalar(node) || isMap(node) || isSeq(node);
      if (!isPlain || node.tag === undefined || CORE_TAGS.has(node.tag)) return;
      throw refused(file, `the tag ${node.tag}`, 'plain values', 'remove the tag');
    },
  });
}

function refused(file: string, found: string, allowed: string, fix: string): InvalidInputError {
  return new InvalidInputError(file, [{ path: '', found, allowed, fix }]);
}
