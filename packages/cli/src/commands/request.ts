import { renameSync, writeFileSync } from 'node:fs';
import type { RenderedRequest, Written } from 'cdktf-private-ecr';
import { InvalidInputError, printValue } from '@private-ecr/core';
import { readText, STDIN } from '../input/read-input';
import { readKnown } from '../input/read-snapshot';
import type { Terminal } from '../terminal/terminal';
import { type AddCommand, examples, type Format, formatOption, writeJson } from './command';
import { DEFINITION_LIMITS } from './synth';

const REQUEST_LIMITS = {
  expected: 'a request (YAML or JSON: name, owner, accountId, region, hub, size, …)',
  limitBytes: 1024 * 1024,
};

interface RequestOptions {
  readonly file: string;
  readonly definition: string;
  readonly out: string;
  readonly change?: boolean;
  readonly dryRun?: boolean;
  readonly hcl?: boolean;
  readonly known?: string;
  readonly format: Format;
}

export const addRequestCommand: AddCommand = (program, terminal) => {
  program
    .command('request')
    .description(
      'adds a team to a definition: takes a range, generates its stacks, traces it before anything is applied',
    )
    .requiredOption('--file <file>', 'what the team asks for (YAML or JSON); - for standard input')
    .requiredOption('--definition <file>', 'the hubs and teams, to which the team is added')
    .option('--out <folder>', 'where the stacks are written', '.')
    .option('--change', 'the team is there already: replace what it asks for')
    .option('--dry-run', 'check and print, write nothing')
    .option('--hcl', 'write HCL instead of JSON')
    .option(
      '--known <path>',
      'what exists besides, where the stacks refer to it: a snapshot, or a folder of answers of the AWS CLI',
    )
    .addOption(formatOption())
    .addHelpText(
      'after',
      examples('private-ecr request --file request.yaml --definition private-ecr.yaml --dry-run'),
    )
    .action(async (options: RequestOptions) => {
      await request(terminal, options);
    });
};

async function request(terminal: Terminal, options: RequestOptions): Promise<void> {
  const { definition, file, out, change = false, dryRun = false, hcl = false, format } = options;
  if (definition === STDIN) throw noFile();
  const text = await readText(terminal, definition, DEFINITION_LIMITS);
  const asked = await readText(terminal, file, REQUEST_LIMITS);
  // The library that writes Terraform takes a third of a second to load, which no other command should pay for.
  const { parseYaml, renderRequest, writeSynthesis } = await import('cdktf-private-ecr');
  const known = options.known === undefined ? undefined : await readKnown(terminal, options.known);
  const rendered = renderRequest(text, parseYaml(asked, file === STDIN ? 'standard input' : file), {
    file: definition,
    mode: change ? 'change' : 'add',
    hcl,
    known,
  });
  const written = dryRun ? undefined : writeSynthesis(rendered.synthesis, out);
  if (!dryRun) replaceFile(definition, rendered.definition);
  for (const warning of rendered.synthesis.warnings) terminal.writeError(`warning ${warning}\n`);
  if (format === 'json') writeJson(terminal, documentOf(rendered, written));
  else terminal.write(report(rendered, options));
}

/** The file that is there stays whole until the new one is. */
function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function noFile(): InvalidInputError {
  return new InvalidInputError('--definition', [
    {
      path: '',
      found: printValue(STDIN),
      allowed: 'a file, since the team is written into it',
      fix: 'name the file; with --dry-run nothing is written',
    },
  ]);
}

function ownServices({ synthesis, stacks }: RenderedRequest) {
  const names = new Set(stacks.flatMap(stack => ('team' in stack ? [stack.team.request.name] : [])));
  return synthesis.services
    .filter(({ team }) => names.has(team))
    .map(({ team, service, result }) => ({ team, service, verdict: result?.verdict ?? 'unknown' }));
}

function documentOf(rendered: RenderedRequest, written: Written | undefined) {
  return {
    cidr: rendered.cidr,
    stacks: rendered.stacks.map(({ name, folder, accountId, region, after }) => {
      return { name, folder, accountId, region, after };
    }),
    services: ownServices(rendered),
    warnings: rendered.synthesis.warnings,
    changed: written?.changed ?? [],
  };
}

function report(rendered: RenderedRequest, { definition, out, dryRun = false }: RequestOptions): string {
  const { cidr, stacks } = rendered;
  return [
    `range      ${cidr}`,
    ...stacks.map(
      ({ name, after }) =>
        `${dryRun ? 'would be  ' : 'written   '} ${name}${after.length > 0 ? `  after ${after.join(', ')}` : ''}`,
    ),
    '',
    ...ownServices(rendered).map(({ team, service, verdict }) => `${verdict}  ${team}/${service}`),
    '',
    dryRun
      ? 'Nothing was written.'
      : `${definition} has the team, ${out} its ${stacks.length === 1 ? 'stack' : 'stacks'}; ${out}/README.md has the commands that apply them, in order.`,
    '',
  ].join('\n');
}
