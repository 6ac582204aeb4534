import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { transformSync } from '@swc/core';
import { startProvider, TerraformFolder, terraformMissing } from '@private-ecr/terraform-standin';

const readme = fs.readFileSync(path.join(__dirname, '../../../packages/cdktf-private-ecr/README.md'), 'utf8');
const [, program = ''] = /```ts\n(import [\s\S]*?)```/.exec(readme) ?? [];
const missing = terraformMissing();
const testWithTerraform = missing === undefined ? test : test.skip;

testWithTerraform(
  `the plain case of the README is a program that real Terraform applies${missing === undefined ? '' : ` (skipped: ${missing})`}`,
  async () => {
    // Beside the sources, so that it finds the same packages as a user's program does.
    const folder = fs.mkdtempSync(path.join(__dirname, 'plain-case-'));
    const provider = await startProvider();
    try {
      const { code } = transformSync(program, {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
      });
      fs.writeFileSync(path.join(folder, 'main.js'), code);
      await promisify(execFile)(process.execPath, ['main.js'], {
        cwd: folder,
        env: { PATH: process.env['PATH'], CHECKPOINT_DISABLE: '1' },
      });
      const terraform = new TerraformFolder({
        cwd: path.join(folder, 'cdktf.out/stacks/payments'),
        provider,
      });
      await terraform.init();
      await terraform.validate();
      await terraform.apply();
      const { task_settings: settings, test_ecr_pull_wait: wait } = await terraform.outputs();
      expect(settings?.value).toMatchObject({ logGroup: '/private-ecr/payments' });
      expect(wait?.value).toContain('| npx private-ecr diagnose');
      expect((await terraform.plan()).hasChanges).toBe(false);
    } finally {
      await provider.close();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
