import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Cause, causeFamily } from '../causes';

/** A real message, the cause that was established for it, and what else a fair engine may rank first. */
export interface LabelledMessage {
  readonly id: string;
  readonly message: string;
  readonly cause: Cause | 'none';
  readonly acceptable: readonly Cause[];
  readonly confidence?: 'established-in-thread' | 'likely' | 'ambiguous';
}

function read(file: string): readonly LabelledMessage[] {
  return JSON.parse(readFileSync(path.join(__dirname, file), 'utf8')) as LabelledMessage[];
}

/** Messages from public threads, as they were pasted there. */
export const failureMessages = read('failure_messages.json');

/** Further wordings: of agents, runtimes and tools, old and new. */
export const furtherMessages = read('further_messages.json');

/** Messages that have nothing to do with a failed pull or start. */
export const negatives = read('negatives.json');

/** Messages collected by others than the engine's author, with negatives among them. */
export const collectedMessages = read('collected_messages.json');

/** What a fair engine may say of a message; causes count without the service that they name. */
export function fair({ cause, acceptable }: LabelledMessage): ReadonlySet<string> {
  return new Set([cause, ...acceptable].map(id => (id === 'none' ? id : causeFamily(id))));
}
