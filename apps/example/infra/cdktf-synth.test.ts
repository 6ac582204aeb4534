import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseDefinition, synthesise } from 'cdktf-private-ecr';

const definition = parseDefinition(fs.readFileSync(path.join(__dirname, 'private-ecr.yaml'), 'utf8'));

/** What the program writes when it is run as `cdktf synth` runs it, by stack. */
async function runProgram(cwd: string): Promise<Record<string, string>> {
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'cdktf-synth-'));
  try {
    await promisify(execFile)(process.execPath, [path.join(__dirname, 'main.js')], {
      cwd,
      env: { PATH: process.env['PATH'], CDKTF_OUTDIR: outdir, CHECKPOINT_DISABLE: '1' },
    });
    const stacks = path.join(outdir, 'stacks');
    return Object.fromEntries(
      fs
        .readdirSync(stacks)
        .map(name => [name, fs.readFileSync(path.join(stacks, name, 'cdk.tf.json'), 'utf8')]),
    );
  } finally {
    fs.rmSync(outdir, { recursive: true, force: true });
  }
}

test.each([
  ['the folder of the program', __dirname],
  ['another folder', os.tmpdir()],
])(
  'the program of `cdktf synth` gives the same bytes as `private-ecr synth`, run in %s',
  async (_where, cwd) => {
    const { stacks, files } = synthesise(definition);
    const expected = stacks.map(({ name, folder }) => [name, files.get(`${folder}/cdk.tf.json`)]);
    expect(await runProgram(cwd)).toEqual(Object.fromEntries(expected));
  },
  30_000,
);
