import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { App, type TerraformStack } from '../terraform';
import { addStack } from './add-stack';
import { applyGuide } from './apply-guide';
import type { Definition } from './parse-definition';
import { planStacks, type StackPlan } from './stack-plan';
import { SynthesisRefusedError } from './synthesis-refused-error';

/** How stacks are written. */
export interface SynthesisOptions {
  /** HCL instead of JSON. @defaultValue false */
  readonly hcl?: boolean;
}

/** What a definition comes to, before anything is written. */
export interface Synthesis {
  readonly stacks: readonly StackPlan[];
  /** Texts by their path below the output folder. */
  readonly files: ReadonlyMap<string, string>;
  /** What somebody should know, such as what NAT gateways beside the endpoints will not save. */
  readonly warnings: readonly string[];
}

/** The file that says which stacks there are and whose contract each reads. */
export const MANIFEST = 'private-ecr.stacks.json';

/** Adds every stack of a definition to an app, as a program of its own does (`cdktf synth`). */
export function addStacks(app: App, definition: Definition): readonly TerraformStack[] {
  return planStacks(definition).map(plan => addStack(app, plan, definition));
}

/**
 * Generates every stack of a definition in memory.
 *
 * @throws {@link SynthesisRefusedError} with everything that does not hold
 */
export function synthesise(definition: Definition, { hcl = false }: SynthesisOptions = {}): Synthesis {
  const stacks = planStacks(definition);
  // The library writes files only; they are read back from a folder that is gone when this returns.
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-synth-'));
  try {
    // What the library would validate while it writes has been validated before it begins.
    const app = new App({ outdir, skipValidation: true });
    const made = addStacks(app, definition);
    const problems = app.node.findAll().flatMap(construct => construct.node.validate());
    if (problems.length > 0) throw new SynthesisRefusedError('definition', [...new Set(problems)]);
    app.synth();
    const fileName = hcl ? 'cdk.tf' : 'cdk.tf.json';
    const files = new Map<string, string>([
      [MANIFEST, `${JSON.stringify(manifestOf(stacks), null, 2)}\n`],
      ['README.md', applyGuide(stacks)],
      ...stacks.map(({ name, folder }, place): [string, string] => {
        const text = hcl
          ? hclOf(made[place])
          : fs.readFileSync(path.join(outdir, 'stacks', name, fileName), 'utf8');
        return [`${folder}/${fileName}`, text];
      }),
    ]);
    return { stacks, files, warnings: warningsOf(app) };
  } finally {
    fs.rmSync(outdir, { recursive: true, force: true });
  }
}

/** The library's own option for HCL gives the file another name and leaves JSON in it, so the text is asked for here. */
function hclOf(stack: TerraformStack | undefined): string {
  return (stack?.toHclTerraform() as { readonly hcl: string } | undefined)?.hcl ?? '';
}

function manifestOf(stacks: readonly StackPlan[]) {
  return {
    schemaVersion: 1,
    stacks: stacks.map(({ name, folder, accountId, region, inputs }) => ({
      name,
      folder,
      accountId,
      region,
      inputs,
    })),
  };
}

function warningsOf(app: App): string[] {
  return app.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata.filter(({ type }) => type.endsWith('warn')).map(({ data }) => String(data)),
    );
}
