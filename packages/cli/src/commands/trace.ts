import { trace, type TraceVerdict } from '@private-ecr/core';
import { Option } from 'commander';
import { parseScope, type ScopeOptions } from '../aws-cli/collection-scope';
import { printedCommands } from '../aws-cli/printed-commands';
import { shellScript } from '../aws-cli/shell-script';
import { ExitStatus } from '../exit-status';
import { paintFor } from '../output/paint';
import { renderTrace } from '../output/render-trace';
import type { Terminal } from '../terminal/terminal';
import { maxBytesOption, namingWorkload, readTraceInput, type TraceInputOptions } from '../trace/trace-input';
import { type AddCommand, examples, type Format, formatOption, type Outcome, writeJson } from './command';

const EXIT_STATUSES: Readonly<Record<TraceVerdict, number>> = {
  reachable: ExitStatus.ok,
  blocked: ExitStatus.no,
  unknown: ExitStatus.unknown,
};

type TraceOptions = TraceInputOptions &
  ScopeOptions & { readonly printCommands?: boolean; readonly format: Format };

export const addTraceCommand: AddCommand = (program, terminal, outcome) => {
  program
    .command('trace')
    .description('whether a task can pull and start, hop by hop; which link is broken, and the fix')
    .option('--workload <file>', 'a task definition and how it is started (JSON); - for standard input')
    .addOption(
      new Option('--snapshot <file>', 'the network, a JSON document; - for standard input').conflicts([
        'awsCliDir',
        'printCommands',
        'terraform',
      ]),
    )
    .addOption(
      new Option(
        '--aws-cli-dir <folder>',
        'the network, as the answers of the AWS CLI that --print-commands asks for',
      ).conflicts(['printCommands', 'terraform']),
    )
    .addOption(
      new Option(
        '--terraform <folder>',
        'the network before it is applied: what synth, cdktf synth or terraform show -json wrote',
      ).conflicts('printCommands'),
    )
    .option('--known <path>', 'with --terraform: what exists besides, a snapshot or a folder of answers')
    .addOption(maxBytesOption())
    .addOption(
      new Option(
        '--print-commands',
        'print a shell script that reads the network with the AWS CLI, and the IAM policy it needs',
      ).conflicts('workload'),
    )
    .option(
      '--account <account...>',
      'with --print-commands: the accounts, each ID or ID=PROFILE of the AWS CLI; with --terraform: the account, where a state does not say it',
    )
    .option('--region <region...>', 'with --print-commands: the Regions; with --terraform: the Region')
    .option('--vpc <vpc...>', 'with --print-commands: these VPCs alone')
    .addOption(formatOption())
    .addHelpText(
      'after',
      examples(
        'private-ecr trace --snapshot snapshot.json --workload workload.json',
        'private-ecr trace --terraform network --workload workload.json',
        'private-ecr trace --print-commands --account 111122223333=hub --region eu-west-1 > collect.sh',
        'sh collect.sh network && private-ecr trace --aws-cli-dir network --workload workload.json',
      ),
    )
    .addHelpText('after', '\nExit status: 0 reachable, 1 blocked, 3 unknown, 2 bad input.\n')
    .action(async (options: TraceOptions) => {
      if (options.printCommands === true) printCommands(terminal, options);
      else await printTrace(terminal, outcome, options);
    });
};

function printCommands(terminal: Terminal, options: TraceOptions): void {
  const scope = parseScope(options);
  if (options.format === 'json') writeJson(terminal, printedCommands());
  else terminal.write(shellScript(scope));
}

async function printTrace(terminal: Terminal, outcome: Outcome, options: TraceOptions): Promise<void> {
  const { snapshot, workload, workloadName, notes } = await readTraceInput(terminal, options);
  const result = namingWorkload(workloadName, () => trace(snapshot, workload));
  if (options.format === 'json') writeJson(terminal, result);
  else terminal.write(renderTrace(result, workload, paintFor(terminal.hasColour), terminal.columns));
  if (result.verdict === 'unknown') for (const note of notes) terminal.writeError(`not known: ${note}\n`);
  outcome.exitStatus = EXIT_STATUSES[result.verdict];
}
