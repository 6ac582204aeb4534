import type { Synthesis, Written } from 'cdktf-private-ecr';
import { readText, STDIN } from '../input/read-input';
import { readKnown } from '../input/read-snapshot';
import type { Terminal } from '../terminal/terminal';
import { type AddCommand, examples, type Format, formatOption, writeJson } from './command';

/** What a definition file may be. */
export const DEFINITION_LIMITS = {
  expected: 'a definition (YAML or JSON: schemaVersion, state, hubs, teams)',
  limitBytes: 8 * 1024 * 1024,
};

const HOW_TO_KNOW =
  'what exists already is not in the definition: collect it (private-ecr trace --print-commands) and hand the folder in as --known\n';

interface SynthOptions {
  readonly definition: string;
  readonly out: string;
  readonly hcl?: boolean;
  readonly known?: string;
  readonly format: Format;
}

export const addSynthCommand: AddCommand = (program, terminal) => {
  program
    .command('synth')
    .description(
      'generates the Terraform of every hub and team of a definition, checked before it is written',
    )
    .requiredOption('--definition <file>', 'the hubs and teams (YAML or JSON); - for standard input')
    .requiredOption('--out <folder>', 'where the stacks are written')
    .option('--hcl', 'write HCL instead of JSON')
    .option(
      '--known <path>',
      'what exists besides, where the stacks refer to it: a snapshot, or a folder of answers of the AWS CLI',
    )
    .addOption(formatOption())
    .addHelpText('after', examples('private-ecr synth --definition private-ecr.yaml --out network'))
    .action(async (options: SynthOptions) => {
      await synth(terminal, options);
    });
};

async function synth(terminal: Terminal, options: SynthOptions): Promise<void> {
  const { definition, out, hcl = false, format } = options;
  const text = await readText(terminal, definition, DEFINITION_LIMITS);
  // The library that writes Terraform takes a third of a second to load, which no other command should pay for.
  const { parseDefinition, synthesise, writeSynthesis } = await import('cdktf-private-ecr');
  const known = options.known === undefined ? undefined : await readKnown(terminal, options.known);
  const synthesis = synthesise(parseDefinition(text, definition === STDIN ? 'standard input' : definition), {
    hcl,
    known,
  });
  const written = writeSynthesis(synthesis, out);
  for (const warning of synthesis.warnings) terminal.writeError(`warning ${warning}\n`);
  if (known === undefined && synthesis.services.some(({ result }) => result?.verdict === 'unknown')) {
    terminal.writeError(HOW_TO_KNOW);
  }
  if (format === 'json') {
    const stacks = synthesis.stacks.map(({ name, folder, accountId, region, inputs, after }) => {
      return { name, folder, accountId, region, inputs, after };
    });
    const services = synthesis.services.map(({ team, service, result }) => {
      return { team, service, verdict: result?.verdict ?? 'unknown' };
    });
    writeJson(terminal, { stacks, ...written, services, warnings: synthesis.warnings });
    return;
  }
  terminal.write(report(synthesis, written, out));
}

function report({ stacks, services }: Synthesis, { changed, leftOver }: Written, out: string): string {
  const lines = stacks.map(({ name, folder, after }) => {
    const isChanged = changed.some(file => file.startsWith(`${folder}/`));
    return `${isChanged ? 'written  ' : 'unchanged'}  ${name}${after.length > 0 ? `  after ${after.join(', ')}` : ''}`;
  });
  return [
    ...lines,
    ...leftOver.map(folder => `left over  ${folder}: destroy its state, then remove the folder`),
    '',
    ...services.map(({ team, service, result }) => `${result?.verdict ?? 'unknown'}  ${team}/${service}`),
    ...(services.length > 0 ? [''] : []),
    `${stacks.length} ${stacks.length === 1 ? 'stack' : 'stacks'} in ${out}; ${out}/README.md has the commands that apply them, in order.`,
    '',
  ].join('\n');
}
