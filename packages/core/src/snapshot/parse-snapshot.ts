import { parseInput } from '../validation';
import { type NetworkSnapshot, snapshotSchema } from './snapshot-schema';

/**
 * Reads a snapshot.
 *
 * @param value - what a file held, such as the output of `aws ec2 describe-*` put together
 * @param document - what to call it in messages
 * @throws InvalidInputError naming the path of each wrong type, missing id, unknown `schemaVersion`, or id that two
 * different entries of one list have
 */
export function parseSnapshot(value: unknown, document = 'snapshot'): NetworkSnapshot {
  return parseInput(snapshotSchema, value, document);
}
