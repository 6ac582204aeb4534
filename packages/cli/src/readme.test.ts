import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runRecorded } from './testing/recorded-terminal';

const root = path.resolve(__dirname, '../../..');
const README = path.join(root, 'README.md');
/** A fenced block that starts with a command of ours: the command, then what it prints. */
const SCREEN = /```console\n\$ npx private-ecr ([^\n]+)\n([\s\S]*?)```/g;

const readme = fs.readFileSync(README, 'utf8');
const screens = [...readme.matchAll(SCREEN)].map(([block, words = '', printed = '']) => ({
  block,
  words,
  printed,
}));

/** Reads `command --option value < file` as a shell would, for the plain words that the README uses. */
async function print(line: string): Promise<string> {
  const [command = '', input] = line.split(' < ');
  const read = (file: string) => fs.readFileSync(path.join(root, file));
  const words = command.split(' ');
  const files = Object.fromEntries(
    words.filter(word => /^(packages|apps)\//.test(word)).map(file => [file, read(file)]),
  );
  const { stdout, stderr } = await runRecorded(words, {
    files,
    ...(input !== undefined && { stdin: read(input) }),
  });
  return `${stdout}${stderr}`;
}

test('the README shows screens of every command', () => {
  const shown = new Set(screens.map(({ words }) => words.split(' ')[0]));
  expect([...shown].sort()).toEqual(['cidr', 'diagnose', 'endpoints', 'savings', 'synth', 'trace']);
});

// What a command writes, it writes into a folder that is gone afterwards.
const startedIn = process.cwd();
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-readme-'));
beforeAll(() => {
  process.chdir(scratch);
});
afterAll(() => {
  process.chdir(startedIn);
  fs.rmSync(scratch, { recursive: true, force: true });
});

test.each(screens)('the README shows what `private-ecr $words` prints', async ({ block, words, printed }) => {
  const actual = await print(words);
  if (process.env['UPDATE_README'] === '1') {
    const updated = `\`\`\`console\n$ npx private-ecr ${words}\n${actual}\`\`\``;
    fs.writeFileSync(
      README,
      fs.readFileSync(README, 'utf8').replace(block, () => updated),
    );
    return;
  }
  expect(printed).toBe(actual);
});
