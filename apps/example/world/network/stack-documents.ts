import type { StackPlan } from 'cdktf-private-ecr';
import type { TerraformSource, TerraformStack } from 'cdktf-private-ecr/snapshot';

/** A stack with what Terraform says of it. */
export function stackWith(plan: StackPlan, source: TerraformSource): TerraformStack {
  const { name, accountId, region, inputs } = plan;
  return { name, accountId, region, inputs: { ...inputs }, source };
}
