import fs from 'node:fs';
import pc from 'picocolors';
import type { FolderEntry, Terminal } from './terminal';

const WIDEST_COLUMNS = 120;
const NARROWEST_COLUMNS = 60;
const CHUNK_BYTES = 1024 * 1024;

/** The terminal of the running process. */
export function processTerminal(): Terminal {
  return {
    readStdin,
    isStdinInteractive: process.stdin.isTTY,
    readFile,
    readFolder,
    write: text => process.stdout.write(text),
    writeError: text => process.stderr.write(text),
    hasColour: pc.isColorSupported && process.stdout.isTTY,
    columns: Math.max(NARROWEST_COLUMNS, Math.min(process.stdout.columns ?? WIDEST_COLUMNS, WIDEST_COLUMNS)),
    now: new Date(),
  };
}

async function readStdin(limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > limitBytes) break;
  }
  return Buffer.concat(chunks);
}

/** A pipe states no size, so that what is read is counted too. */
function readFile(path: string, limitBytes: number): Uint8Array {
  const descriptor = fs.openSync(path, 'r');
  try {
    if (fs.fstatSync(descriptor).size > limitBytes) {
      throw Object.assign(new Error(`${path} is too large`), { code: 'EFBIG' });
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    while (length <= limitBytes) {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      const read = fs.readSync(descriptor, chunk);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      length += read;
    }
    return Buffer.concat(chunks);
  } finally {
    fs.closeSync(descriptor);
  }
}

function readFolder(path: string): FolderEntry[] {
  return fs.readdirSync(path, { withFileTypes: true }).map(entry => ({
    name: entry.name,
    kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
  }));
}
