import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder, writeFiles } from '../testing/temporary-folder';
import { processTerminal } from './process-terminal';

const { readFile, readFolder } = processTerminal();
const work = temporaryFolder();

test('a file within the limit is read whole', () => {
  const text = 'x'.repeat(3 * 1024 * 1024 + 1);
  writeFiles(work, { 'a.txt': text });
  expect(Buffer.from(readFile(path.join(work, 'a.txt'), text.length)).toString()).toBe(text);
});

test('a file above the limit is refused by its size alone', () => {
  const file = path.join(work, 'sparse');
  fs.closeSync(fs.openSync(file, 'w'));
  fs.truncateSync(file, 1024 ** 4);
  expect(() => readFile(file, 1024)).toThrow(expect.objectContaining({ code: 'EFBIG' }));
});

test('what states no size is read to little more than the limit', () => {
  expect(readFile('/dev/zero', 10).length).toBeLessThanOrEqual(2 * 1024 * 1024);
});

test('links are not followed', () => {
  const folder = path.join(work, 'folder');
  writeFiles(folder, { file: '', 'below/file': '' });
  fs.symlinkSync(work, path.join(folder, 'link'));
  expect([...readFolder(folder)].sort((a, b) => a.name.localeCompare(b.name))).toEqual([
    { name: 'below', kind: 'folder' },
    { name: 'file', kind: 'file' },
    { name: 'link', kind: 'other' },
  ]);
});
