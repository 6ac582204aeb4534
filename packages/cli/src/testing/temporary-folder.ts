import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder that is gone after the test file. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-'));
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Writes files, by path below a folder; what is no text is written as JSON. */
export function writeFiles(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
}
