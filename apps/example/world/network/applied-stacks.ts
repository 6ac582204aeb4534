import fs from 'node:fs';
import path from 'node:path';
import { startProvider, TerraformFolder } from '@private-ecr/terraform-standin';
import { type StackPlan, type Synthesis, writeSynthesis } from 'cdktf-private-ecr';
import type { TerraformStack } from 'cdktf-private-ecr/snapshot';
import { keptState, showState } from './shown-state';
import { stackWith } from './stack-documents';

/**
 * The stacks as real Terraform applied them, with a provider that stands in for AWS's: each as soon as those are
 * applied that it comes after. The folder keeps the states, so that a later run applies only what changed.
 */
export async function appliedStacks(
  synthesis: Synthesis,
  folder: string,
): Promise<readonly TerraformStack[]> {
  const { leftOver } = writeSynthesis(synthesis, folder);
  const provider = await startProvider();
  const terraformIn = (stackFolder: string) =>
    new TerraformFolder({ cwd: path.join(folder, stackFolder), provider });
  const applied = new Map<string, Promise<TerraformStack>>();

  const apply = async (plan: StackPlan): Promise<TerraformStack> => {
    await Promise.all(plan.after.map(name => applied.get(name)));
    const terraform = terraformIn(plan.folder);
    for (const [variable, name] of Object.entries(plan.inputs)) {
      const { contract } = await terraformIn(folderOf(synthesis, name)).outputs();
      const file = path.join(folder, plan.folder, `${variable}.auto.tfvars.json`);
      fs.writeFileSync(file, JSON.stringify({ [variable]: contract?.value }));
    }
    await terraform.init();
    await terraform.apply();
    const document = await showState(terraform, path.join(folder, plan.folder));
    return stackWith(plan, { kind: 'state', document });
  };

  try {
    for (const stackFolder of leftOver) {
      // Where the pipeline destroyed a stack, its folder has no configuration any more.
      if (fs.existsSync(path.join(folder, stackFolder, 'cdk.tf.json')))
        await terraformIn(stackFolder).destroy();
      fs.rmSync(path.join(folder, stackFolder), { recursive: true });
    }
    // Stacks stand in an order in which they can be applied: each finds those before it.
    for (const plan of synthesis.stacks) applied.set(plan.name, apply(plan));
    const results = await Promise.allSettled(applied.values());
    const failed = results.find(result => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return await Promise.all(applied.values());
  } finally {
    await provider.close();
  }
}

/** The stacks as their states have them, which something else has applied; only those that it changed are shown anew. */
export async function shownStacks(
  { stacks }: Pick<Synthesis, 'stacks'>,
  folder: string,
): Promise<readonly TerraformStack[]> {
  const provider = await startProvider();
  try {
    return await Promise.all(
      stacks.map(async plan => {
        const cwd = path.join(folder, plan.folder);
        const document = keptState(cwd) ?? (await showState(new TerraformFolder({ cwd, provider }), cwd));
        return stackWith(plan, { kind: 'state', document });
      }),
    );
  } finally {
    await provider.close();
  }
}

function folderOf({ stacks }: Synthesis, name: string): string {
  const found = stacks.find(stack => stack.name === name);
  if (found === undefined) throw new Error(`there is no stack ${name}`);
  return found.folder;
}
