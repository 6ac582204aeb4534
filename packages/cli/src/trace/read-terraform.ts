import type { NetworkSnapshot } from '@private-ecr/core';
import {
  readTerraformFolder,
  resolveWorkloadReferences,
  type SnapshotNote,
  terraformSnapshot,
} from 'cdktf-private-ecr/snapshot';
import { filesUpTo } from './files-up-to';
import type { NetworkInput } from './trace-input';

/** No clock is read: what Terraform would make is the same whenever it is applied. */
const TIMELESS = '1970-01-01T00:00:00Z';

/** Where resources are made that do not say it themselves: a state does not keep what its provider was. */
export interface PlaceOptions {
  readonly account?: readonly string[];
  readonly region?: readonly string[];
}

/**
 * Reads the network that stacks of Terraform describe.
 *
 * @param location - a folder that `private-ecr synth` or `cdktf synth` wrote, one of `*.tf.json`, or a file that
 * `terraform show -json` printed
 * @param known - what exists besides, where stacks refer to it
 * @param limitBytes - the most to read, over all files
 */
export function readTerraform(
  location: string,
  known: NetworkSnapshot | undefined,
  limitBytes: number,
  { account: [accountId] = [], region: [region] = [] }: PlaceOptions,
): NetworkInput {
  const stacks = readTerraformFolder(location, filesUpTo(limitBytes)).map(stack => ({
    ...stack,
    accountId: stack.accountId ?? accountId,
    region: stack.region ?? region,
  }));
  const read = terraformSnapshot({ stacks, known, collectedAt: TIMELESS });
  return {
    snapshot: read.snapshot,
    notes: read.notes.map(describeNote),
    resolve: workload => resolveWorkloadReferences(workload, read),
  };
}

function describeNote({ stack, address, attribute, reason, list }: SnapshotNote): string {
  const of = attribute === '' ? '' : ` ${attribute}`;
  return `${stack}/${address}${of}: ${reason}${list === undefined ? '' : ` (missing in ${list})`}`;
}
