import type { Provider } from '../provider/start-provider';

/** Always the same for Terraform: no questions, no calls home, no instance metadata. */
const FIXED = {
  AWS_EC2_METADATA_DISABLED: 'true',
  CHECKPOINT_DISABLE: '1',
  TF_IN_AUTOMATION: '1',
  TF_INPUT: '0',
};

/** Of the person's own settings, what the registry's provider may need to be found. */
const FOR_REGISTRY = ['TF_CLI_CONFIG_FILE', 'TF_PLUGIN_CACHE_DIR'];

/** True where `TERRAFORM_PROVIDER=registry` asks for the real provider in the stand-in's place. */
export function usesRegistry(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment.TERRAFORM_PROVIDER === 'registry';
}

/**
 * The environment to run Terraform in: this process's without anything of AWS or Terraform, so that a run depends on
 * nobody's credentials or settings, then what the run itself adds.
 */
export function terraformEnvironment(
  provider: Provider | undefined,
  own: Readonly<Record<string, string>> = {},
  inherited: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const registry = usesRegistry(inherited);
  const kept = Object.entries(inherited).filter(
    ([name]) => !/^(AWS|TF|CHECKPOINT)_/.test(name) || (registry && FOR_REGISTRY.includes(name)),
  );
  return {
    ...Object.fromEntries(kept),
    ...FIXED,
    ...(provider && !registry && { TF_REATTACH_PROVIDERS: provider.reattachProviders }),
    ...own,
  };
}
