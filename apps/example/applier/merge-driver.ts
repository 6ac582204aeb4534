import { mergeDefinitions, parseDefinition, synthesise } from 'cdktf-private-ecr';
import type { MergeDriverCallback } from 'isomorphic-git';

/** The hubs and teams, which people write and review. */
export const DEFINITION = 'private-ecr.yaml';
/** What is generated of the definition as a whole, so that every request changes it. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['private-ecr.stacks.json', 'README.md']);

/** The definition as it was, as it is on the branch that is applied, and as a request has it. */
export interface Definitions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/**
 * How two requests meet that were made at the same time: the definition is merged team by team, and what is generated of
 * it is generated again. Everything else that both changed is a conflict.
 */
export function mergeDriverFor(definitions: Definitions): MergeDriverCallback {
  let kept: { readonly text: string; readonly files: ReadonlyMap<string, string> } | undefined;
  const merged = () => {
    if (kept === undefined) {
      const text = mergeDefinitions(definitions);
      kept = { text, files: synthesise(parseDefinition(text), { traces: false }).files };
    }
    return kept;
  };
  // The path is the name of the file alone. No file of a stack has one of these names.
  return ({ contents, path }) => {
    if (path === DEFINITION) return { cleanMerge: true, mergedText: merged().text };
    const generated = OF_THE_WHOLE.has(path) ? merged().files.get(path) : undefined;
    if (generated !== undefined) return { cleanMerge: true, mergedText: generated };
    return { cleanMerge: false, mergedText: contents[1] ?? '' };
  };
}
