import { type ListName, parseSnapshot, type RegionLists } from '@private-ecr/core';
import type { UnitRef } from '../model/unit';

/**
 * Reads the entries of a list as core does: what engines read of them, checked.
 *
 * @throws InvalidInputError where AWS answered something that is no such list
 */
export function parseList<Name extends ListName>(
  name: Name,
  entries: unknown,
  { accountId, region }: UnitRef,
): NonNullable<RegionLists[Name]> {
  const document = {
    schemaVersion: 1,
    collectedAt: 'now',
    accounts: { [accountId]: { [region]: { [name]: entries } } },
  };
  const lists = parseSnapshot(document, `the ${name} that AWS answered`).accounts[accountId]?.[region];
  return (lists?.[name] ?? []) as NonNullable<RegionLists[Name]>;
}
