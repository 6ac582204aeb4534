import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  type Provider,
  startProvider,
  TerraformFolder,
  terraformMissing,
} from '@private-ecr/terraform-standin';
import { parseDefinition, synthesise, writeSynthesis } from 'cdktf-private-ecr';
import fc from 'fast-check';
import { parse } from 'yaml';
import { GENEROUS_HUB, validRequests } from '../__fixtures__/requests';

const missing = terraformMissing();
const testWithTerraform = missing === undefined ? test : test.skip;

let provider: Provider;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-validate-'));
beforeAll(async () => {
  if (missing === undefined) provider = await startProvider();
});
afterAll(async () => {
  if (missing === undefined) await provider.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

testWithTerraform(
  `real Terraform accepts the stacks of a sample of requests${missing === undefined ? '' : ` skipped: ${missing}`}`,
  async () => {
    const sample = fc.sample(validRequests, { numRuns: 1, seed: 20260917 })[0] ?? [];
    const definition = { ...(parse(GENEROUS_HUB) as object), teams: sample.map(request => ({ request })) };
    const synthesis = synthesise(parseDefinition(JSON.stringify(definition)), { traces: false });
    writeSynthesis(synthesis, folder);
    expect(synthesis.stacks.length).toBeGreaterThan(sample.length);
    for (const stack of synthesis.stacks) {
      const terraform = new TerraformFolder({ cwd: path.join(folder, stack.folder), provider });
      await terraform.init('-backend=false');
      const { stdout } = await terraform.validate();
      expect(`${stack.name}: ${stdout.trim()}`).toBe(`${stack.name}: Success! The configuration is valid.`);
    }
  },
);
