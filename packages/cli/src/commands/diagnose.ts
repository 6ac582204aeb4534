import {
  diagnose,
  diagnoseWithNetwork,
  type Diagnosis,
  type DiagnosisContext,
  diagnosisContextSchema,
  InvalidInputError,
  type NetworkDiagnosis,
  parseInput,
} from '@private-ecr/core';
import { readJson, readText, STDIN } from '../input/read-input';
import { paintFor } from '../output/paint';
import { renderDiagnosis } from '../output/render-diagnosis';
import type { Terminal } from '../terminal/terminal';
import { maxBytesOption, namingWorkload, readTraceInput, type TraceInputOptions } from '../trace/trace-input';
import { type AddCommand, examples, type Format, formatOption, writeJson } from './command';

const MEGABYTE = 1024 * 1024;
const MESSAGE_LIMITS = { expected: 'the text of an error, up to 1 MB', limitBytes: MEGABYTE };
const CONTEXT_LIMITS = { expected: 'what is known of the network (JSON)', limitBytes: MEGABYTE };

interface DiagnoseOptions extends TraceInputOptions {
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
    .option('--snapshot <file>', 'with --workload: the network, for a trace to confirm or refute each cause')
    .option(
      '--aws-cli-dir <folder>',
      'the same, as the answers of the AWS CLI that trace --print-commands asks for',
    )
    .option('--workload <file>', 'with a network: the task definition and how it is started (JSON)')
    .addOption(maxBytesOption())
    .option('--redact', 'take account ids, tokens and keys out of what is printed')
    .addOption(formatOption())
    .addHelpText(
      'after',
      examples(
        "private-ecr diagnose --message 'CannotPullContainerError: …: dial tcp 10.0.1.23:443: i/o timeout'",
        'private-ecr diagnose --context context.json < stopped-reason.txt',
        'private-ecr diagnose --snapshot snapshot.json --workload workload.json < stopped-reason.txt',
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
      refuseStandardInputTwice(options);
      const message = await readMessage(terminal, options.message);
      const diagnosis = await diagnosed(terminal, message, context, options);
      if (options.format === 'json') writeJson(terminal, diagnosis);
      else terminal.write(renderDiagnosis(diagnosis, paintFor(terminal.hasColour), terminal.columns));
    });
};

/** With a network at hand, a trace confirms or refutes what the message makes probable. */
async function diagnosed(
  terminal: Terminal,
  message: string,
  context: DiagnosisContext,
  options: DiagnoseOptions,
): Promise<Diagnosis | NetworkDiagnosis> {
  const redact = options.redact === true;
  const hasNetwork =
    options.workload !== undefined || options.snapshot !== undefined || options.awsCliDir !== undefined;
  if (!hasNetwork) return diagnose(message, context, { redact });
  const { snapshot, workload, workloadName } = await readTraceInput(terminal, options);
  return namingWorkload(workloadName, () =>
    diagnoseWithNetwork(message, snapshot, workload, { context, redact }),
  );
}

function refuseStandardInputTwice({ message, context, snapshot, workload }: DiagnoseOptions): void {
  const readers = [
    ...(message === undefined ? ['the message'] : []),
    ...(context === STDIN ? ['--context'] : []),
    ...(snapshot === STDIN ? ['--snapshot'] : []),
    ...(workload === STDIN ? ['--workload'] : []),
  ];
  if (readers.length < 2) return;
  throw new InvalidInputError('options', [
    {
      path: '',
      found: `standard input for ${readers.join(' and ')}`,
      allowed: 'standard input for one of them',
      fix: 'name files, or give the message with --message',
    },
  ]);
}

async function readMessage(terminal: Terminal, message: string | undefined): Promise<string> {
  if (message === undefined) return readText(terminal, STDIN, MESSAGE_LIMITS);
  if (message.length > MESSAGE_LIMITS.limitBytes) throw refused('more than 1 MB', 'give at most 1 MB');
  if (message.trim() === '') throw refused('no text', 'give the error, or pipe it in');
  return message;
}

function refused(found: string, fix: string): InvalidInputError {
  return new InvalidInputError('--message', [{ path: '', found, allowed: MESSAGE_LIMITS.expected, fix }]);
}
