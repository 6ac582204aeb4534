import { parseInput } from '@private-ecr/core';
import { DEFINITION_RULES } from './definition-rules';
import { type DefinitionFields, definitionFieldsSchema } from './definition-schema';
import { parseYaml } from './parse-yaml';

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

/**
 * Reads a definition file, YAML or JSON.
 *
 * @param text - the file's text
 * @param file - what to call it in messages
 * @throws {@link InvalidInputError} naming the path, the value found, what is allowed and the fix of each problem
 */
export function parseDefinition(text: string, file = 'private-ecr.yaml'): Definition {
  return parseInput(definitionSchema, parseYaml(text, file), file);
}
