import { Command } from 'commander';
import { version } from '../package.json';
import { addCidrCommand } from './commands/cidr';
import { addDiagnoseCommand } from './commands/diagnose';
import { addEndpointsCommand } from './commands/endpoints';
import { addMergeCommand } from './commands/merge';
import { addRequestCommand } from './commands/request';
import { addSavingsCommand } from './commands/savings';
import { addSynthCommand } from './commands/synth';
import { addTraceCommand } from './commands/trace';
import type { Outcome } from './commands/command';
import { paintFor } from './output/paint';
import type { Terminal } from './terminal/terminal';

/** The command line: names, options, help. What a command does is in its own file. */
export function createProgram(terminal: Terminal, outcome: Outcome): Command {
  const paint = paintFor(terminal.hasColour);
  const program = new Command('private-ecr')
    .description(
      'Run containers in private subnets without a NAT gateway: what a pull needs, what it saves, why it fails.',
    )
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: text => {
        terminal.write(text);
      },
      writeErr: text => {
        terminal.writeError(text);
      },
      outputError: (text, write) => {
        write(text.replace(/^error:/, paint.red('error')));
      },
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
    });
  for (const add of [
    addEndpointsCommand,
    addSynthCommand,
    addRequestCommand,
    addMergeCommand,
    addTraceCommand,
    addDiagnoseCommand,
    addSavingsCommand,
    addCidrCommand,
  ]) {
    add(program, terminal, outcome);
  }
  return program;
}
