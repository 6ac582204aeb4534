import { run } from '../run';
import { processTerminal } from '../terminal/process-terminal';
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
  /** Reads the real file system in the place of `files`. */
  readonly isOnDisk?: boolean;
}

/** Runs the whole program on given files and standard input, and records what it prints. */
export async function runRecorded(words: readonly string[], given: Given = {}): Promise<Recorded> {
  const printed = { stdout: '', stderr: '' };
  const terminal: Terminal = {
    readStdin: () => Promise.resolve(bytesOf(given.stdin ?? '')),
    isStdinInteractive: given.isStdinInteractive ?? false,
    ...(given.isOnDisk === true ? onDisk() : inMemory(given.files ?? {})),
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

function onDisk(): Pick<Terminal, 'readFile' | 'readFolder'> {
  const { readFile, readFolder } = processTerminal();
  return { readFile, readFolder };
}

function inMemory(files: Readonly<Record<string, string | Uint8Array>>): ReturnType<typeof onDisk> {
  const absent = (path: string) => Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
  return {
    readFile: (path, limitBytes) => {
      const content = files[path];
      if (content === undefined) throw absent(path);
      return bytesOf(content).subarray(0, limitBytes + 1);
    },
    readFolder: path => {
      throw absent(path);
    },
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
