import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TerraformFolder, type Provider } from '@private-ecr/terraform-standin';
import { parseDefinition, type StackPlan, synthesise, writeSynthesis } from 'cdktf-private-ecr';
import { parse } from 'yaml';

/** The example's definition, as the YAML says it. */
export interface ExampleDefinition {
  hubs: { id: string; endpoints: { services?: string[] } }[];
  teams: { request: { name: string; cidr: string; accountId: string } & Record<string, unknown> }[];
}

/** The example's definition file, as a value that a test may change. */
export function exampleDefinition(): ExampleDefinition {
  const file = path.join(__dirname, '..', 'private-ecr.yaml');
  return parse(fs.readFileSync(file, 'utf8')) as ExampleDefinition;
}

/** An organisation in a folder of its own: its stacks, written by synth, and applied by Terraform. */
export class OrganizationFolder {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-organization-'));
  stacks: readonly StackPlan[] = [];

  /** @param provider - what Terraform runs with, where it runs at all */
  constructor(private readonly provider?: Provider) {}

  /** Writes the stacks of a definition. */
  write(definition: unknown): void {
    const synthesis = synthesise(parseDefinition(JSON.stringify(definition)));
    writeSynthesis(synthesis, this.folder);
    this.stacks = synthesis.stacks;
  }

  /** Where a stack is, and what Terraform does there. */
  terraform(stack: StackPlan): TerraformFolder {
    const { provider } = this;
    return new TerraformFolder({ cwd: path.join(this.folder, stack.folder), ...(provider && { provider }) });
  }

  /** Hands the contracts of other stacks to one, as the printed commands do. */
  async handOverContracts(stack: StackPlan): Promise<void> {
    for (const [variable, from] of Object.entries(stack.inputs)) {
      const { contract } = await this.terraform(this.stackNamed(from)).outputs();
      this.writeInput(stack, variable, contract?.value);
    }
  }

  writeInput(stack: StackPlan, variable: string, value: unknown): void {
    const file = path.join(this.folder, stack.folder, `${variable}.auto.tfvars.json`);
    fs.writeFileSync(file, JSON.stringify({ [variable]: value }));
  }

  /** Applies the stacks that are named, or all, in their order. */
  async apply(stacks: readonly StackPlan[] = this.stacks): Promise<void> {
    for (const stack of stacks) {
      await this.handOverContracts(stack);
      const terraform = this.terraform(stack);
      await terraform.init();
      await terraform.validate();
      await terraform.apply();
    }
  }

  /** The stacks that would change something, by name. */
  async changing(stacks: readonly StackPlan[] = this.stacks): Promise<readonly string[]> {
    const changing: string[] = [];
    for (const stack of stacks) {
      const { hasChanges } = await this.terraform(stack).plan();
      if (hasChanges) changing.push(stack.name);
    }
    return changing;
  }

  stackNamed(name: string): StackPlan {
    const found = this.stacks.find(stack => stack.name === name);
    if (found === undefined) throw new Error(`there is no stack ${name}`);
    return found;
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
