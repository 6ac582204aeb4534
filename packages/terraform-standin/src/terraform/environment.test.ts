import type { Provider } from '../provider/start-provider';
import { terraformEnvironment } from './environment';

const provider = { reattachProviders: '{}' } as Provider;

describe('the environment of Terraform', () => {
  it('asks nothing and calls nobody', () => {
    expect(terraformEnvironment(undefined, {}, {})).toEqual({
      AWS_EC2_METADATA_DISABLED: 'true',
      CHECKPOINT_DISABLE: '1',
      TF_IN_AUTOMATION: '1',
      TF_INPUT: '0',
    });
  });

  it.each([
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_REGION',
    'TF_CLI_ARGS',
    'TF_CLI_CONFIG_FILE',
    'TF_DATA_DIR',
    'TF_LOG',
    'TF_VAR_name',
    'TF_WORKSPACE',
  ])("has none of a person's %s", name => {
    expect(terraformEnvironment(provider, {}, { [name]: 'theirs' })).not.toHaveProperty(name);
  });

  it('has what is neither of AWS nor of Terraform, and what the run adds', () => {
    const environment = terraformEnvironment(provider, { TF_VAR_name: 'ours' }, { HOME: '/home/a' });
    expect(environment).toMatchObject({ HOME: '/home/a', TF_VAR_name: 'ours' });
  });

  it('attaches the stand-in', () => {
    expect(terraformEnvironment(provider, {}, {})).toMatchObject({ TF_REATTACH_PROVIDERS: '{}' });
  });

  it('attaches nothing with TERRAFORM_PROVIDER=registry, and keeps what says where providers are found', () => {
    const inherited = {
      TERRAFORM_PROVIDER: 'registry',
      TF_CLI_CONFIG_FILE: 'mirror.tfrc',
      AWS_PROFILE: 'theirs',
    };
    const environment = terraformEnvironment(provider, {}, inherited);
    expect(environment).toMatchObject({ TF_CLI_CONFIG_FILE: 'mirror.tfrc' });
    expect(environment).not.toHaveProperty('TF_REATTACH_PROVIDERS');
    expect(environment).not.toHaveProperty('AWS_PROFILE');
  });
});
