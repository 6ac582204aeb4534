import type { NetworkSnapshot, RegionLists } from '../../snapshot';
import type { Workload } from '../../workload';

/** A value that a test may change in place; every builder makes a new one. */
export type Draft<Value> = Value extends readonly (infer Item)[]
  ? Draft<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Draft<Value[Key]> }
    : Value;

/** The lists of one account, as far as they are present. */
export type DraftLists = Draft<RegionLists>;

/** A network of two accounts, and a workload of the second. */
export interface Scenario {
  readonly hub: DraftLists;
  readonly team: DraftLists;
  workload: Draft<Workload>;
  organizationId: string | undefined;
}

export const REGION = 'eu-west-1';
export const HUB_ACCOUNT = '111111111111';
export const TEAM_ACCOUNT = '222222222222';
export const ORGANIZATION = 'o-exampleorg1';

/** The scenario's network as the document that engines read. */
export function snapshotOf({ hub, team, organizationId }: Scenario): NetworkSnapshot {
  return {
    schemaVersion: 1,
    collectedAt: '2026-11-01T10:00:00Z',
    ...(organizationId !== undefined && { organizationId }),
    accounts: {
      [HUB_ACCOUNT]: { [REGION]: hub },
      [TEAM_ACCOUNT]: { [REGION]: team },
    } as NetworkSnapshot['accounts'],
  };
}

/** Names of lists whose entries a test looks up by id. */
type Identified = {
  [Name in keyof RegionLists]: NonNullable<DraftLists[Name]> extends (infer Item)[] ? Item : never;
};

/**
 * The entry of a list that has an id among its fields.
 *
 * @throws Error where there is none: the test means another scenario
 */
export function entryOf<Name extends keyof RegionLists>(
  lists: DraftLists,
  list: Name,
  id: string,
): NonNullable<Identified[Name]> {
  const entries = (lists[list] ?? []) as NonNullable<Identified[Name]>[];
  const found = entries.find(entry => Object.values(entry as object).includes(id));
  if (found === undefined) throw new Error(`${list} holds no ${id}`);
  return found;
}
