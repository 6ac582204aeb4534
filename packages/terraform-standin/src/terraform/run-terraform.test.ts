import { describeTerraform } from '../__fixtures__/a-folder';
import { runTerraform } from './run-terraform';
import { TerraformFailed } from './terraform-failed';

describe('runTerraform', () => {
  it('refuses a binary that is not there', async () => {
    const run = runTerraform(['version'], { cwd: __dirname, binary: '/nowhere/terraform' });
    await expect(run).rejects.toThrow(/ENOENT/);
  });

  it('says which signal ended the run', async () => {
    const run = runTerraform(['-c', 'kill -9 $$'], { cwd: __dirname, binary: '/bin/sh' });
    await expect(run).rejects.toThrow(/was ended by SIGKILL/);
  });

  it('returns output and exit code, whatever they are', async () => {
    const run = runTerraform(['-c', 'echo out; echo err >&2; exit 3'], { cwd: __dirname, binary: '/bin/sh' });
    await expect(run).resolves.toMatchObject({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
  });
});

describe('TerraformFailed', () => {
  it('says what ran, how it ended and what was printed, without frames', () => {
    const result = { args: ['plan'], exitCode: 1, stdout: '', stderr: '╷\n│ Error: no\n╵\n' };
    expect(new TerraformFailed(result).message).toBe('terraform plan ended with exit code 1\n\nError: no\n');
  });
});

describeTerraform('several runs with one provider', bench => {
  it('do not disturb one another', async () => {
    const configurations = ['a', 'b', 'c'].map(name => ({
      provider: {
        aws: [{ region: 'eu-central-1', allowed_account_ids: [`${'abc'.indexOf(name) + 1}`.repeat(12)] }],
      },
      resource: { aws_vpc: { [name]: { cidr_block: '10.0.0.0/16' } } },
      output: { owner: { value: `\${aws_vpc.${name}.owner_id}` } },
    }));
    const owners = await Promise.all(
      configurations.map(async configuration => {
        const folder = bench.folder(configuration);
        await folder.init();
        await folder.apply();
        return (await folder.outputs()).owner?.value;
      }),
    );
    expect(owners).toEqual(['111111111111', '222222222222', '333333333333']);
  });
});
