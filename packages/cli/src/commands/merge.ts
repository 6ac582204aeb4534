import { renameSync, writeFileSync } from 'node:fs';
import { InvalidInputError, printValue } from '@private-ecr/core';
import { readText, STDIN } from '../input/read-input';
import type { Terminal } from '../terminal/terminal';
import { type AddCommand, examples } from './command';
import { DEFINITION_LIMITS } from './synth';

interface MergeOptions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** The names are git's, which calls it as a merge driver. */
export const addMergeCommand: AddCommand = (program, terminal) => {
  program
    .command('merge')
    .description(
      'merges two definitions team by team, as a merge driver of git: two teams added at once are no conflict',
    )
    .requiredOption('--base <file>', 'the definition that both were made from (%O)')
    .requiredOption(
      '--ours <file>',
      'the definition as it is merged until now, into which the result is written (%A)',
    )
    .requiredOption('--theirs <file>', 'the definition that is merged (%B)')
    .addHelpText(
      'after',
      examples("git config merge.private-ecr.driver 'npx private-ecr merge --base %O --ours %A --theirs %B'"),
    )
    .action(async (options: MergeOptions) => {
      await merge(terminal, options);
    });
};

async function merge(terminal: Terminal, { base, ours, theirs }: MergeOptions): Promise<void> {
  if (ours === STDIN) {
    const problem = { path: '', found: printValue(STDIN), allowed: 'a file', fix: 'name the file' };
    throw new InvalidInputError('--ours', [problem]);
  }
  const read = (file: string) => readText(terminal, file, DEFINITION_LIMITS);
  const texts = { base: await read(base), ours: await read(ours), theirs: await read(theirs) };
  const { mergeDefinitions } = await import('cdktf-private-ecr');
  const merged = mergeDefinitions(texts);
  // The file that is there stays whole until the new one is.
  writeFileSync(`${ours}.new`, merged);
  renameSync(`${ours}.new`, ours);
}
