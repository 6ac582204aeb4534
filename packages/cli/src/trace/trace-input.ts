import { InvalidInputError, type NetworkSnapshot, parseWorkload, type Workload } from '@private-ecr/core';
import { Option } from 'commander';
import { readAwsCliFolder } from '../aws-cli/read-aws-cli-folder';
import { readJson, STDIN } from '../input/read-input';
import { WORKLOAD_LIMITS } from '../input/workload-limits';
import { readKnown, readSnapshot, SNAPSHOT_LIMIT_BYTES } from '../input/read-snapshot';
import type { Terminal } from '../terminal/terminal';
import { type PlaceOptions, readTerraform } from './read-terraform';

/** Where a network and a workload are. */
export interface TraceInputOptions extends PlaceOptions {
  readonly workload?: string;
  readonly snapshot?: string;
  readonly awsCliDir?: string;
  readonly terraform?: string;
  readonly known?: string;
  readonly maxBytes: number;
}

interface TraceInput {
  readonly snapshot: NetworkSnapshot;
  readonly workload: Workload;
  readonly workloadName: string;
  /** What of Terraform could not be read, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Reads a network and a workload.
 *
 * @throws InvalidInputError naming the option that is missing, or the file and the path in it that is wrong
 */
export async function readTraceInput(terminal: Terminal, options: TraceInputOptions): Promise<TraceInput> {
  const { workload, snapshot, maxBytes } = options;
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
  const document = await readJson(terminal, workload, WORKLOAD_LIMITS);
  const network = await readNetwork(terminal, options);
  const resolved = namingWorkload(workloadName, network.resolve, document);
  return {
    snapshot: network.snapshot,
    notes: network.notes,
    workload: namingWorkload(workloadName, parseWorkload, resolved),
    workloadName,
  };
}

/** A network, and what references in a workload stand for in it. */
export interface NetworkInput {
  readonly snapshot: NetworkSnapshot;
  readonly notes: readonly string[];
  readonly resolve: (workload: unknown) => unknown;
}

async function readNetwork(terminal: Terminal, options: TraceInputOptions): Promise<NetworkInput> {
  const { snapshot, awsCliDir, terraform, known, maxBytes } = options;
  if (terraform !== undefined) {
    const exists = known === undefined ? undefined : await readKnown(terminal, known, maxBytes);
    return readTerraform(terraform, exists, maxBytes, options);
  }
  const asItIs = { notes: [], resolve: (workload: unknown) => workload };
  if (awsCliDir !== undefined) {
    return { ...asItIs, snapshot: await readAwsCliFolder(terminal, awsCliDir, maxBytes) };
  }
  if (snapshot === undefined) {
    throw refused(
      '--snapshot',
      'nothing',
      'a file, - for standard input, or a folder with --aws-cli-dir or --terraform',
      'name a snapshot; --print-commands prints how to make one with the AWS CLI',
    );
  }
  return { ...asItIs, snapshot: await readSnapshot(terminal, snapshot, maxBytes) };
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

/** `--max-bytes`, for commands that read a network. */
export function maxBytesOption(): Option {
  return new Option('--max-bytes <bytes>', 'the most to read of the network')
    .argParser(Number)
    .default(SNAPSHOT_LIMIT_BYTES, '256 MiB');
}
