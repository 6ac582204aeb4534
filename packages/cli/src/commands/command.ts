import { type Command, Option } from 'commander';
import type { Terminal } from '../terminal/terminal';

/** What a command leaves for the process: its exit status, where it is not 0. */
export interface Outcome {
  exitStatus: number;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, terminal: Terminal, outcome: Outcome) => void;

/** What `--format` takes. */
export type Format = 'human' | 'json';

/** `--format`: for people by default, JSON for programs. */
export function formatOption(): Option {
  return new Option('--format <format>', 'what to print').choices(['human', 'json']).default('human');
}

/** The examples under a command's help. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map(line => `  $ ${line}`).join('\n')}\n`;
}

/** Prints a document as JSON, indented, with a newline at its end. */
export function writeJson(terminal: Terminal, document: unknown): void {
  terminal.write(`${JSON.stringify(document, undefined, 2)}\n`);
}
