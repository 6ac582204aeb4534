import type { Synthesis } from 'cdktf-private-ecr';
import type { TerraformStack } from 'cdktf-private-ecr/snapshot';
import { stackWith } from './stack-documents';

/** The stacks as they were synthesised: what there is without a Terraform binary. */
export function configuredStacks({ stacks, files }: Synthesis): readonly TerraformStack[] {
  return stacks.map(plan => {
    const text = files.get(`${plan.folder}/cdk.tf.json`);
    if (text === undefined) throw new Error(`${plan.folder}/cdk.tf.json was not synthesised`);
    return stackWith(plan, { kind: 'configuration', document: JSON.parse(text) as unknown });
  });
}
