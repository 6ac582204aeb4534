import { diagnose, diagnosisContextSchema, InvalidInputError, parseInput } from '@private-ecr/core';
import { readJson, readText } from '../input/read-input';
import { paintFor } from '../output/paint';
import { renderDiagnosis } from '../output/render-diagnosis';
import type { Terminal } from '../terminal/terminal';
import { type AddCommand, examples, type Format, formatOption, writeJson } from './command';

const MEGABYTE = 1024 * 1024;
const MESSAGE_LIMITS = { expected: 'the text of an error, up to 1 MB', limitBytes: MEGABYTE };
const CONTEXT_LIMITS = { expected: 'what is known of the network (JSON)', limitBytes: MEGABYTE };

interface DiagnoseOptions {
  readonly message?: string;
  readonly context?: string;
  readonly redact?: boolean;
  readonly format: Format;
}

export const addDiagnoseCommand: AddCommand = (program, terminal) => {
  program
    .command('diagnose')
    .description('why a pull or a start failed: ranked causes, what would decide between them, and the fix')
    .option('--message <text>', 'the error; standard input where it is left out')
    .option(
      '--context <file>',
      'what is known of the network, a JSON document: vpcCidrs, interfaceEndpoints, s3Gateway, nat, launchType, publicSubnet',
    )
    .option('--redact', 'take account ids, tokens and keys out of what is printed')
    .addOption(formatOption())
    .addHelpText(
      'after',
      examples(
        "private-ecr diagnose --message 'CannotPullContainerError: …: dial tcp 10.0.1.23:443: i/o timeout'",
        'private-ecr diagnose --context context.json < stopped-reason.txt',
      ),
    )
    .action(async (options: DiagnoseOptions) => {
      const context =
        options.context === undefined
          ? {}
          : parseInput(
              diagnosisContextSchema,
              await readJson(terminal, options.context, CONTEXT_LIMITS),
              options.context,
            );
      const message = await readMessage(terminal, options.message);
      const diagnosis = diagnose(message, context, { redact: options.redact === true });
      if (options.format === 'json') writeJson(terminal, diagnosis);
      else terminal.write(renderDiagnosis(diagnosis, paintFor(terminal.hasColour), terminal.columns));
    });
};

async function readMessage(terminal: Terminal, message: string | undefined): Promise<string> {
  if (message === undefined) return readText(terminal, '-', MESSAGE_LIMITS);
  if (message.length > MESSAGE_LIMITS.limitBytes) throw refused('more than 1 MB', 'give at most 1 MB');
  if (message.trim() === '') throw refused('no text', 'give the error, or pipe it in');
  return message;
}

function refused(found: string, fix: string): InvalidInputError {
  return new InvalidInputError('--message', [{ path: '', found, allowed: MESSAGE_LIMITS.expected, fix }]);
}
