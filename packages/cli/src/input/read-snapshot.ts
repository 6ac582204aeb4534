import fs from 'node:fs';
import { type NetworkSnapshot, parseSnapshot } from '@private-ecr/core';
import { readAwsCliFolder } from '../aws-cli/read-aws-cli-folder';
import type { Terminal } from '../terminal/terminal';
import { readJson, STDIN } from './read-input';

/** What is read of a network where nobody says otherwise. */
export const SNAPSHOT_LIMIT_BYTES = 256 * 1024 * 1024;

/** Reads a snapshot from a file, or from standard input. */
export async function readSnapshot(
  terminal: Terminal,
  source: string,
  limitBytes: number = SNAPSHOT_LIMIT_BYTES,
): Promise<NetworkSnapshot> {
  const limits = { expected: 'a snapshot (JSON: schemaVersion, collectedAt, accounts)', limitBytes };
  const name = source === STDIN ? 'standard input' : source;
  return parseSnapshot(await readJson(terminal, source, limits), name);
}

/** Reads what exists besides a definition: a snapshot, or the folder of answers that `trace --print-commands` collects. */
export async function readKnown(
  terminal: Terminal,
  source: string,
  limitBytes: number = SNAPSHOT_LIMIT_BYTES,
): Promise<NetworkSnapshot> {
  return fs.statSync(source, { throwIfNoEntry: false })?.isDirectory() === true
    ? readAwsCliFolder(terminal, source, limitBytes)
    : readSnapshot(terminal, source, limitBytes);
}
