import fs from 'node:fs';
import pc from 'picocolors';
import type { Terminal } from './terminal';

const WIDEST_COLUMNS = 120;
const NARROWEST_COLUMNS = 60;

/** The terminal of the running process. */
export function processTerminal(): Terminal {
  return {
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    isStdinInteractive: process.stdin.isTTY,
    readFile,
    write: text => process.stdout.write(text),
    writeError: text => process.stderr.write(text),
    hasColour: pc.isColorSupported && process.stdout.isTTY,
    columns: Math.max(NARROWEST_COLUMNS, Math.min(process.stdout.columns ?? WIDEST_COLUMNS, WIDEST_COLUMNS)),
    now: new Date(),
  };
}

function readFile(path: string, limitBytes: number): Uint8Array {
  const descriptor = fs.openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(limitBytes + 1);
    let length = 0;
    while (length < buffer.length) {
      const read = fs.readSync(descriptor, buffer, length, buffer.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return buffer.subarray(0, length);
  } finally {
    fs.closeSync(descriptor);
  }
}
