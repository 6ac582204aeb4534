import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseDefinition, synthesise } from 'cdktf-private-ecr';

const definition = parseDefinition(fs.readFileSync(path.join(__dirname, 'private-ecr.yaml'), 'utf8'));

/** Of 424 MB, so it is no dependency of the repository: `npm install --no-save cdktf-cli@0.21` in this folder. */
const installed = path.join(__dirname, 'node_modules/.bin/cdktf');
const cdktf = process.env['CDKTF_BINARY'] ?? (fs.existsSync(installed) ? installed : undefined);
const testWithCdktf = cdktf === undefined ? test.skip : test;
const skipped = cdktf === undefined ? ' (skipped: no cdktf-cli in apps/example/infra)' : '';

/** What a command writes that gets the folder for it in its environment or its words, by stack. */
async function writtenBy(run: (outdir: string) => Promise<unknown>): Promise<Record<string, string>> {
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'cdktf-synth-'));
  try {
    await run(outdir);
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

const execute = promisify(execFile);
const environment = { PATH: process.env['PATH'], HOME: os.tmpdir(), CHECKPOINT_DISABLE: '1', CI: '1' };

function expected(): Record<string, string> {
  const { stacks, files } = synthesise(definition);
  return Object.fromEntries(
    stacks.map(({ name, folder }) => [name, files.get(`${folder}/cdk.tf.json`) ?? '']),
  );
}

test.each([
  ['the folder of the program', __dirname],
  ['another folder', os.tmpdir()],
])('the program gives the same bytes as `private-ecr synth`, run in %s', async (_where, cwd) => {
  const written = await writtenBy(outdir =>
    execute(process.execPath, [path.join(__dirname, 'main.js')], {
      cwd,
      env: { ...environment, CDKTF_OUTDIR: outdir },
    }),
  );
  expect(written).toEqual(expected());
});

testWithCdktf(`\`cdktf synth\` gives the same bytes as \`private-ecr synth\`${skipped}`, async () => {
  const written = await writtenBy(outdir =>
    execute(cdktf ?? '', ['synth', '--output', outdir], { cwd: __dirname, env: environment }),
  );
  expect(written).toEqual(expected());
});
