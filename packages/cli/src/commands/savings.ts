import { computeSavings, type SavingsDocument, toDocument } from '@private-ecr/core';
import { readJson } from '../input/read-input';
import { paintFor } from '../output/paint';
import { renderSavings } from '../output/render-savings';
import { type AddCommand, examples, type Format, formatOption, writeJson } from './command';

const SCENARIO_LIMITS = { expected: 'a savings scenario (JSON)', limitBytes: 64 * 1024 * 1024 };

export const addSavingsCommand: AddCommand = (program, terminal) => {
  program
    .command('savings')
    .description('what shared endpoints cost and save, team by team, against NAT gateways')
    .requiredOption('--scenario <file>', 'the scenario, a JSON document; - for standard input')
    .addOption(formatOption())
    .addHelpText(
      'after',
      examples(
        'private-ecr savings --scenario scenario.json',
        'private-ecr savings --scenario - --format json < scenario.json',
      ),
    )
    .action(async ({ scenario, format }: { scenario: string; format: Format }) => {
      const input = await readJson(terminal, scenario, SCENARIO_LIMITS);
      const document: SavingsDocument = toDocument(computeSavings(input, { now: terminal.now }));
      if (format === 'json') writeJson(terminal, document);
      else terminal.write(renderSavings(document, paintFor(terminal.hasColour), terminal.columns));
    });
};
