import { run } from '../run';
import type { Terminal } from '../terminal/terminal';

interface Recorded {
  readonly exitStatus: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Given {
  readonly stdin?: string | Uint8Array;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly hasColour?: boolean;
  readonly isStdinInteractive?: boolean;
  readonly now?: Date;
}

/** Runs the whole program on given files and standard input, and records what it prints. */
export async function runRecorded(words: readonly string[], given: Given = {}): Promise<Recorded> {
  const printed = { stdout: '', stderr: '' };
  const terminal: Terminal = {
    readStdin: () => Promise.resolve(bytesOf(given.stdin ?? '')),
    isStdinInteractive: given.isStdinInteractive ?? false,
    readFile: (path, limitBytes) => {
      const content = given.files?.[path];
      if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
      return bytesOf(content).subarray(0, limitBytes + 1);
    },
    readFolder: () => {
      throw Object.assign(new Error('no folders'), { code: 'ENOENT' });
    },
    write: text => {
      printed.stdout += text;
    },
    writeError: text => {
      printed.stderr += text;
    },
    hasColour: given.hasColour ?? false,
    columns: 100,
    now: given.now ?? new Date('2026-10-01T00:00:00Z'),
  };
  return { exitStatus: await run(words, terminal), ...printed };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
