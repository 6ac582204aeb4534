import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { terraformBinary } from './binary';
import { terraformMissing } from './terraform-missing';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'terraform-standin-path-'));
  for (const [folder, name, mode] of [
    ['tofu', 'tofu', 0o755],
    ['both', 'tofu', 0o755],
    ['both', 'terraform', 0o755],
    ['not-executable', 'terraform', 0o644],
  ] as const) {
    mkdirSync(path.join(root, folder), { recursive: true });
    writeFileSync(path.join(root, folder, name), '', { mode });
  }
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const found = (...folders: string[]) =>
  terraformBinary({ PATH: folders.map(folder => path.join(root, folder)).join(path.delimiter) });

describe('the Terraform to use', () => {
  it('is the one of TERRAFORM_BINARY', () => {
    expect(terraformBinary({ TERRAFORM_BINARY: '/opt/terraform', PATH: '' })).toBe('/opt/terraform');
  });

  it('is terraform, wherever tofu is', () => {
    expect(found('tofu', 'both')).toBe(path.join(root, 'both', 'terraform'));
  });

  it('is tofu where there is no terraform', () => {
    expect(found('not-executable', 'tofu')).toBe(path.join(root, 'tofu', 'tofu'));
  });

  it('is none where the PATH has neither', () => {
    expect(found('not-executable')).toBeUndefined();
    expect(terraformMissing({ PATH: '' })).toBe('no terraform or tofu on the PATH');
    expect(terraformMissing({ TERRAFORM_BINARY: '/opt/terraform' })).toBeUndefined();
  });
});
