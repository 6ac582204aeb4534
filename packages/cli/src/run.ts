import { InvalidInputError } from '@private-ecr/core';
import { CommanderError } from 'commander';
import { ExitStatus } from './exit-status';
import { paintFor } from './output/paint';
import { createProgram } from './program';
import type { Terminal } from './terminal/terminal';

/**
 * Runs one command.
 *
 * @param words - the command line without `node` and the script
 * @returns the exit status; whatever goes wrong is said in words, never as a stack trace
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const outcome: { exitStatus: number } = { exitStatus: ExitStatus.ok };
  try {
    await createProgram(terminal, outcome).parseAsync([...words], { from: 'user' });
    return outcome.exitStatus;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitStatus.ok : ExitStatus.badInput;
    const paint = paintFor(terminal.hasColour);
    if (error instanceof InvalidInputError) {
      terminal.writeError(`${paint.red('error')} ${error.message}\n`);
      return ExitStatus.badInput;
    }
    terminal.writeError(
      `${paint.red('error')} private-ecr failed in a way it should not: ${String(error)}. Please report it.\n`,
    );
    return ExitStatus.defect;
  }
}
