import { rm } from 'node:fs/promises';
import path from 'node:path';
import { planOf, type PlanDocument, type TerraformPlan } from './plan';
import { runTerraform, type RunOptions, type TerraformResult } from './run-terraform';
import { TerraformFailed } from './terraform-failed';

/** The name of the plan that `plan` leaves in the folder while it reads it. */
const PLAN_FILE = 'standin.tfplan';

/** An output of a state. */
export interface TerraformOutput {
  readonly value: unknown;
  readonly sensitive: boolean;
}

/** A resource or data source of a state, in whatever module. */
export interface StateResource {
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
}

interface StateModule {
  readonly resources?: readonly StateResource[];
  readonly child_modules?: readonly StateModule[];
}

/**
 * A folder with a configuration, and what is done with it. Each command throws {@link TerraformFailed} where Terraform
 * fails; `run` does not, and returns whatever the exit code is.
 */
export class TerraformFolder {
  constructor(private readonly options: RunOptions) {}

  /** Any command. */
  run(...args: readonly string[]): Promise<TerraformResult> {
    return runTerraform(args, this.options);
  }

  /** `terraform init`; with `-backend=false` among the arguments, enough to validate. */
  init(...args: readonly string[]): Promise<TerraformResult> {
    return this.succeed('init', '-no-color', ...args);
  }

  validate(): Promise<TerraformResult> {
    return this.succeed('validate', '-no-color');
  }

  /**
   * What an apply would do.
   *
   * @param args - further arguments, such as `-destroy` or `-var=name=value`
   */
  async plan(...args: readonly string[]): Promise<TerraformPlan> {
    try {
      await this.succeed('plan', '-no-color', `-out=${PLAN_FILE}`, ...args);
      const shown = await this.succeed('show', '-json', PLAN_FILE);
      return planOf(JSON.parse(shown.stdout) as PlanDocument);
    } finally {
      await rm(path.join(this.options.cwd, PLAN_FILE), { force: true });
    }
  }

  apply(...args: readonly string[]): Promise<TerraformResult> {
    return this.succeed('apply', '-auto-approve', '-no-color', ...args);
  }

  destroy(...args: readonly string[]): Promise<TerraformResult> {
    return this.succeed('destroy', '-auto-approve', '-no-color', ...args);
  }

  /** The outputs of the state, by name; values of sensitive ones too. */
  async outputs(): Promise<Readonly<Record<string, TerraformOutput>>> {
    const { stdout } = await this.succeed('output', '-json');
    return JSON.parse(stdout) as Record<string, TerraformOutput>;
  }

  /** What the state holds, by address. */
  async state(): Promise<Readonly<Record<string, StateResource>>> {
    const { stdout } = await this.succeed('show', '-json');
    const { values } = JSON.parse(stdout) as { values?: { root_module?: StateModule } };
    return Object.fromEntries(resourcesOf(values?.root_module ?? {}).map(found => [found.address, found]));
  }

  private async succeed(...args: readonly string[]): Promise<TerraformResult> {
    const result = await this.run(...args);
    if (result.exitCode !== 0) throw new TerraformFailed(result);
    return result;
  }
}

function resourcesOf({ resources = [], child_modules = [] }: StateModule): readonly StateResource[] {
  return [...resources, ...child_modules.flatMap(resourcesOf)];
}
