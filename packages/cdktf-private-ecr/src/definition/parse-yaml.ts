import { InvalidInputError } from '@private-ecr/core';
import { isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';

/** The most that a definition may be long; one of a thousand teams has 500 KB. */
const MAX_CHARACTERS = 5_000_000;

/** The tags of YAML's core schema, which say no more than the value itself. */
const CORE_TAGS: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map(name => `tag:yaml.org,2002:${name}`),
);

/**
 * Reads YAML or JSON that people write and review: plain values, each where it stands.
 *
 * @param file - what to call it in messages
 * @throws {@link InvalidInputError} for what is no YAML, too long, or has aliases or tags of its own
 */
export function parseYaml(text: string, file: string): unknown {
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
  return document.toJS({ maxAliasCount: 0 });
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
