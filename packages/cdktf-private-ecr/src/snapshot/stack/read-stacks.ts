import { InvalidInputError, type InputProblem } from '@private-ecr/core';
import { isUnknown, Unknown } from '../expression/value';
import { configurationStack } from './configuration-stack';
import { planStack } from './plan-stack';
import type { OtherStacks, StackModel } from './stack-model';
import { stateStack } from './state-stack';
import { parseStacks, type TerraformSource, type TerraformStack } from './terraform-stack';

type ReadStack = (stack: TerraformStack, others: OtherStacks, chain: { length: number }) => StackModel;

const READ: Readonly<Record<TerraformSource['kind'], ReadStack>> = {
  configuration: configurationStack,
  plan: planStack,
  state: stateStack,
};

/**
 * Reads stacks that refer to each other.
 *
 * @throws {@link InvalidInputError} for what is no stack, and for resources of which it is not known where they are
 */
export function readStacks(input: readonly TerraformStack[]): readonly StackModel[] {
  const stacks = parseStacks(input);
  const byName = new Map<string, StackModel>();
  const others: OtherStacks = {
    output: (stack, name, path) =>
      byName.get(stack)?.output(name, path) ?? new Unknown(`the stack ${stack} was not handed in`),
  };
  const chain = { length: 0 };
  for (const stack of stacks) byName.set(stack.name, READ[stack.source.kind](stack, others, chain));
  const models = [...byName.values()];
  const problems = models.flatMap((model, position) => placementProblems(model, position));
  if (problems.length > 0) throw new InvalidInputError('stacks', problems);
  return models;
}

/** One problem for each stack, not for each resource: what is missing is mostly missing for all. */
function placementProblems({ instances, name }: StackModel, position: number): InputProblem[] {
  const lost = instances.find(
    ({ mode, type, placement }) => mode === 'managed' && type.startsWith('aws_') && isUnknown(placement),
  );
  if (lost === undefined || !isUnknown(lost.placement)) return [];
  return [
    {
      path: `[${position}] (${name})`,
      found: lost.placement.reason,
      allowed:
        'the Region of a resource, its provider or its stack; the account of its provider or its stack',
      fix: 'set region, and allowed_account_ids with one account, in the provider, or hand in accountId and region',
    },
  ];
}
