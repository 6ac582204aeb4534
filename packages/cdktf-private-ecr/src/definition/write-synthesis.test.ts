import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { StackPlan } from './stack-plan';
import { writeSynthesis } from './write-synthesis';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-write-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const FILE = 'stacks/eu-central-1/team-a/cdk.tf.json';
const synthesis = (files: Record<string, string>) => ({
  stacks: Object.keys(files)
    .filter(name => name.startsWith('stacks/'))
    .map(name => ({ folder: path.posix.dirname(name) }) as StackPlan),
  files: new Map(Object.entries(files)),
  warnings: [],
  services: [],
});
const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
const allFiles = () =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

describe('writing', () => {
  test('makes every file and nothing else', () => {
    const { changed } = writeSynthesis(synthesis({ [FILE]: '{}', 'README.md': 'a' }), folder);
    expect(changed).toEqual([FILE, 'README.md']);
    expect(allFiles()).toEqual(['README.md', FILE]);
    expect(read(FILE)).toBe('{}');
  });

  test('makes the output folder', () => {
    const inside = path.join(folder, 'a/b');
    writeSynthesis(synthesis({ 'README.md': 'a' }), inside);
    expect(fs.existsSync(path.join(inside, 'README.md'))).toBe(true);
  });

  test('leaves a file that is the same as it is', () => {
    writeSynthesis(synthesis({ [FILE]: '{}', 'README.md': 'a' }), folder);
    const before = fs.statSync(path.join(folder, FILE)).mtimeMs;
    expect(writeSynthesis(synthesis({ [FILE]: '{}', 'README.md': 'b' }), folder).changed).toEqual([
      'README.md',
    ]);
    expect(fs.statSync(path.join(folder, FILE)).mtimeMs).toBe(before);
  });

  test('touches no state that Terraform put beside a stack', () => {
    writeSynthesis(synthesis({ [FILE]: '{}' }), folder);
    fs.writeFileSync(path.join(folder, path.dirname(FILE), 'terraform.tfstate'), 'state');
    writeSynthesis(synthesis({ [FILE]: '{"a": 1}' }), folder);
    expect(read('stacks/eu-central-1/team-a/terraform.tfstate')).toBe('state');
  });

  test('names the folder of a stack that is gone, and leaves it', () => {
    writeSynthesis(synthesis({ [FILE]: '{}', 'stacks/eu-west-1/team-b/cdk.tf.json': '{}' }), folder);
    expect(writeSynthesis(synthesis({ [FILE]: '{}' }), folder).leftOver).toEqual(['stacks/eu-west-1/team-b']);
    expect(read('stacks/eu-west-1/team-b/cdk.tf.json')).toBe('{}');
  });

  test('names no file that somebody put among the stacks', () => {
    writeSynthesis(synthesis({ [FILE]: '{}' }), folder);
    fs.writeFileSync(path.join(folder, 'stacks', '.DS_Store'), '');
    fs.writeFileSync(path.join(folder, 'stacks/eu-central-1/notes.txt'), '');
    expect(writeSynthesis(synthesis({ [FILE]: '{}' }), folder).leftOver).toEqual([]);
  });

  test('takes away the other form of a stack, which Terraform would read too', () => {
    const hcl = FILE.replace('.json', '');
    writeSynthesis(synthesis({ [FILE]: '{}' }), folder);
    writeSynthesis(synthesis({ [hcl]: 'resource' }), folder);
    expect(allFiles()).toEqual([hcl]);
  });

  test('that fails half way leaves every file as it was', () => {
    writeSynthesis(synthesis({ 'README.md': 'old', [FILE]: '{}' }), folder);
    fs.writeFileSync(path.join(folder, 'blocked'), 'a file where a folder must be');
    const files = { 'README.md': 'new', [FILE]: '{"a": 1}', 'blocked/cdk.tf.json': '{}' };
    expect(() => writeSynthesis(synthesis(files), folder)).toThrow(/blocked/);
    expect([read('README.md'), read(FILE)]).toEqual(['old', '{}']);
    expect(allFiles()).toEqual(['README.md', 'blocked', FILE]);
  });
});
