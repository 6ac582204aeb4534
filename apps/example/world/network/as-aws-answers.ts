import type { NetworkSnapshot } from '@private-ecr/core';
import { withAwsIds } from './aws-ids';
import { COMPLETIONS } from './completions';
import type { Snapshot } from './snapshot';

/**
 * A network that Terraform describes, as AWS would answer for it once it is there: with ids and addresses, and without
 * the marks of what was concluded.
 */
export function asAwsAnswers(network: NetworkSnapshot): Snapshot {
  const snapshot = JSON.parse(JSON.stringify(withAwsIds(network)), withoutMark) as Snapshot;
  for (const complete of COMPLETIONS) complete(snapshot);
  return snapshot;
}

function withoutMark(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { implied, ...rest } = value as Record<string, unknown>;
  return rest;
}
