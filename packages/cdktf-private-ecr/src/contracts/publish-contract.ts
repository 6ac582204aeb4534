import { SsmParameter } from '../aws';
import type { Placement } from '../placement';
import { type Construct, Fn, TerraformOutput } from '../terraform';

/** Publishes what other states read of this one, as the output `contract` of the stack. */
export function publishContract(construct: Construct, contract: object): TerraformOutput {
  const output = new TerraformOutput(construct, 'contract', {
    value: contract,
    description: 'What the stacks that build on this one read: hand it to them as an input variable.',
  });
  output.overrideLogicalId('contract');
  return output;
}

/**
 * Publishes a contract as a parameter too, for consumers that read AWS rather than files: advanced tier, which RAM
 * shares and which holds 8 KB.
 */
export function publishContractParameter(
  construct: Construct,
  placement: Placement,
  name: string,
  contract: object,
): SsmParameter {
  return new SsmParameter(construct, 'contract-parameter', {
    ...placement.regional,
    name,
    type: 'String',
    tier: 'Advanced',
    value: Fn.jsonencode(contract),
    description: 'The contract of Private ECR for the stacks of the teams.',
  });
}
