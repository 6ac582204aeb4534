import {
  InvalidInputError,
  type NetworkSnapshot,
  parseSnapshot,
  parseWorkload,
  type Workload,
} from '@private-ecr/core';
import { Option } from 'commander';
import { readAwsCliFolder } from '../aws-cli/read-aws-cli-folder';
import { readJson, STDIN } from '../input/read-input';
import { WORKLOAD_LIMITS } from '../input/workload-limits';
import type { Terminal } from '../terminal/terminal';

/** Where a network and a workload are. */
export interface TraceInputOptions {
  readonly workload?: string;
  readonly snapshot?: string;
  readonly awsCliDir?: string;
  readonly maxBytes: number;
}

interface TraceInput {
  readonly snapshot: NetworkSnapshot;
  readonly workload: Workload;
  readonly workloadName: string;
}

/**
 * Reads a network and a workload.
 *
 * @throws InvalidInputError naming the option that is missing, or the file and the path in it that is wrong
 */
export async function readTraceInput(terminal: Terminal, options: TraceInputOptions): Promise<TraceInput> {
  const { workload, snapshot, awsCliDir, maxBytes } = options;
  if (workload === undefined) {
    throw refused('--workload', 'nothing', 'a file, or - for standard input', 'name a workload');
  }
  if (!Number.isSafeInteger(maxBytes) || maxBytes < 1) {
    throw refused('--max-bytes', String(maxBytes), 'a whole number of bytes above 0', 'correct the value');
  }
  if (workload === STDIN && snapshot === STDIN) {
    throw refused(
      '--snapshot',
      'standard input, as for --workload',
      'standard input for one of them',
      'name a file for one of them',
    );
  }
  const workloadName = nameOf(workload);
  const parsedWorkload = namingWorkload(
    workloadName,
    parseWorkload,
    await readJson(terminal, workload, WORKLOAD_LIMITS),
  );
  return {
    snapshot: await readNetwork(terminal, snapshot, awsCliDir, maxBytes),
    workload: parsedWorkload,
    workloadName,
  };
}

async function readNetwork(
  terminal: Terminal,
  snapshot: string | undefined,
  awsCliDir: string | undefined,
  limitBytes: number,
): Promise<NetworkSnapshot> {
  if (awsCliDir !== undefined) return readAwsCliFolder(terminal, awsCliDir, limitBytes);
  if (snapshot === undefined) {
    throw refused(
      '--snapshot',
      'nothing',
      'a file, - for standard input, or a folder with --aws-cli-dir',
      'name a snapshot; --print-commands prints how to make one with the AWS CLI',
    );
  }
  const limits = { expected: 'a snapshot (JSON: schemaVersion, collectedAt, accounts)', limitBytes };
  return parseSnapshot(await readJson(terminal, snapshot, limits), nameOf(snapshot));
}

/** Says the file of a workload in messages about it. */
export function namingWorkload<Arguments extends readonly unknown[], Result>(
  name: string,
  judge: (...given: Arguments) => Result,
  ...given: Arguments
): Result {
  try {
    return judge(...given);
  } catch (error) {
    throw error instanceof InvalidInputError ? new InvalidInputError(name, error.problems) : error;
  }
}

function nameOf(source: string): string {
  return source === STDIN ? 'standard input' : source;
}

function refused(path: string, found: string, allowed: string, fix: string): InvalidInputError {
  return new InvalidInputError('options', [{ path, found, allowed, fix }]);
}

const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;

/** `--max-bytes`, for commands that read a network. */
export function maxBytesOption(): Option {
  return new Option('--max-bytes <bytes>', 'the most to read of the network')
    .argParser(Number)
    .default(DEFAULT_MAX_BYTES, '256 MiB');
}
