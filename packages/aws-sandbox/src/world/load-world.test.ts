import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aWorld } from '../__fixtures__/a-world';
import { readWorldFolder } from './load-world';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'world-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, content: unknown) =>
  writeFile(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

it('reads the files that are there', async () => {
  const { snapshot, metrics } = aWorld();
  await write('snapshot.json', snapshot);
  await write('metrics.json', metrics);
  await write('notes.json', 'not looked at');
  expect(await readWorldFolder(folder)).toEqual({ snapshot, metrics });
});

it('needs a snapshot', async () => {
  await expect(readWorldFolder(folder)).rejects.toThrow(/snapshot\.json: .*ENOENT/);
});

it('names a file that is no JSON', async () => {
  await write('snapshot.json', '{');
  await expect(readWorldFolder(folder)).rejects.toThrow(/snapshot\.json: .*JSON/);
});
