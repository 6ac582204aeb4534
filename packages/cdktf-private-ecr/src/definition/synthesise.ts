import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NetworkSnapshot } from '@private-ecr/core';
import stringify from 'json-stable-stringify';
import { STACKS_MANIFEST } from '../snapshot';
import { App, type TerraformStack } from '../terraform';
import { addStack } from './add-stack';
import { applyGuide } from './apply-guide';
import { hclText } from './hcl-text';
import type { Definition } from './parse-definition';
import { planStacks, type StackPlan } from './stack-plan';
import { SynthesisRefusedError } from './synthesis-refused-error';
import { traceFindings } from './trace-findings';
import { type TracedService, traceServices } from './trace-services';

/** How stacks are written. */
export interface SynthesisOptions {
  /** HCL instead of JSON. @defaultValue false */
  readonly hcl?: boolean;
  /** Whether every service is traced, and one that could not pull is refused. @defaultValue true */
  readonly traces?: boolean;
  /** What exists besides, where stacks refer to VPCs, gateways or Profiles that they do not make. */
  readonly known?: NetworkSnapshot | undefined;
}

/** What a definition comes to, before anything is written. */
export interface Synthesis {
  readonly stacks: readonly StackPlan[];
  /** Texts by their path below the output folder. */
  readonly files: ReadonlyMap<string, string>;
  /** What somebody should know, such as what NAT gateways beside the endpoints will not save. */
  readonly warnings: readonly string[];
  /** Whether each service could pull and start; empty where none was traced. */
  readonly services: readonly TracedService[];
}

/**
 * Adds every stack of a definition to an app, as a program of its own does for `cdktf synth`, which then refuses a
 * service that could not pull.
 *
 * @param known - what exists besides, where stacks refer to VPCs, gateways or Profiles that they do not make
 */
export function addStacks(
  app: App,
  definition: Definition,
  known?: NetworkSnapshot,
): readonly TerraformStack[] {
  const stacks = planStacks(definition);
  const made = stacks.map(plan => addStack(app, plan, definition));
  app.node.addValidation({
    validate: () => {
      const configurations = configurationsOf(made);
      return [
        ...traceFindings(traceServices({ definition, stacks, configurations, known }).services).blocked,
      ];
    },
  });
  return made;
}

function configurationsOf(made: readonly TerraformStack[]): ReadonlyMap<string, unknown> {
  return new Map(made.map(stack => [stack.node.id, stack.toTerraform() as unknown]));
}

/**
 * Generates every stack of a definition in memory.
 *
 * @throws {@link SynthesisRefusedError} with everything that does not hold
 */
export function synthesise(definition: Definition, options: SynthesisOptions = {}): Synthesis {
  const { hcl = false, traces = true, known } = options;
  const stacks = planStacks(definition);
  // An app makes its folder whether it writes or not.
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-synth-'));
  try {
    const app = new App({ outdir });
    const configurations = new Map<string, unknown>();
    const hclTexts = new Map<string, string>();
    const problems: string[] = [];
    // One stack after the other: all of them at once would hold twice the memory, and take half as long again.
    for (const plan of stacks) {
      const stack = addStack(app, plan, definition);
      problems.push(...stack.node.findAll().flatMap(construct => construct.node.validate()));
      if (problems.length > 0) continue;
      configurations.set(plan.name, stack.toTerraform());
      if (hcl) hclTexts.set(plan.name, hclOf(stack));
    }
    refuse(problems);
    const { services } = traces
      ? traceServices({ definition, stacks, configurations, known })
      : { services: [] };
    const { blocked, unknown } = traceFindings(services);
    refuse(blocked);
    const files = new Map<string, string>([
      [STACKS_MANIFEST, `${JSON.stringify(manifestOf(stacks), null, 2)}\n`],
      ['README.md', applyGuide(stacks)],
      ...stacks.map(({ name, folder }): [string, string] =>
        hcl
          ? [`${folder}/cdk.tf`, hclTexts.get(name) ?? '']
          : [`${folder}/cdk.tf.json`, jsonOf(configurations.get(name))],
      ),
    ]);
    return { stacks, files, warnings: [...warningsOf(app), ...unknown], services };
  } finally {
    fs.rmSync(outdir, { recursive: true, force: true });
  }
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new SynthesisRefusedError('definition', [...new Set(problems)]);
}

/**
 * The bytes that the library writes itself. It resolves each stack twice to do so, since a stack may come to read
 * another one on the way; ours never do.
 */
function jsonOf(configuration: unknown): string {
  return stringify(configuration, { space: 2 }) ?? '';
}

/** The library's own option for HCL gives the file another name and leaves JSON in it, so the text is asked for here. */
function hclOf(stack: TerraformStack): string {
  return hclText((stack.toHclTerraform() as { readonly hcl: string }).hcl);
}

function manifestOf(stacks: readonly StackPlan[]) {
  return {
    schemaVersion: 1,
    stacks: stacks.map(stack => {
      const { name, folder, accountId, region, inputs } = stack;
      return { name, folder, accountId, region, ...subjectOf(stack), inputs };
    }),
  };
}

/** Whose stack it is, for what reports of it. */
function subjectOf(stack: StackPlan): { readonly hub?: string; readonly team?: string } {
  return {
    ...('hub' in stack && { hub: stack.hub.id }),
    ...('team' in stack && { team: stack.team.request.name }),
  };
}

function warningsOf(app: App): string[] {
  return app.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata.filter(({ type }) => type.endsWith('warn')).map(({ data }) => String(data)),
    );
}
