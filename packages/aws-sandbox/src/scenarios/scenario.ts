import { z } from 'zod';
import type { ListName } from '../world/lists.data';
import { type Entry, type World } from '../world/world';

/** What a scenario is laid over: without a field, all that there is of it. */
export const targetSchema = z.strictObject({
  /** The account whose lists hold the network: that of the hub, of a spoke, of a team. */
  accountId: z.string().optional(),
  region: z.string().optional(),
  vpcId: z.string().optional(),
  /** A route table: that of one team, where several share a VPC. */
  routeTableId: z.string().optional(),
  /** The id of an Availability Zone, such as `euw1-az1`. */
  zoneId: z.string().optional(),
  /** The account that a share reaches: a team's. */
  participantId: z.string().optional(),
});

/** See {@link targetSchema}. */
export type Target = z.output<typeof targetSchema>;

/** A state that a network can be in, as a change of the world: pure, so that it can be laid on and lifted. */
export interface Scenario {
  readonly name: string;
  /** What is wrong, in a sentence for people who choose among scenarios. */
  readonly summary: string;
  apply(world: World, target: Target): World;
}

/** A scenario that finds nothing to change: its target is not in the world. */
export class NothingToChangeError extends Error {
  constructor(name: string, target: Target, sought: string) {
    super(
      `the scenario ${name} changes ${sought}, and the world has none for ${JSON.stringify(target)}; ` +
        'name accountId, region, vpcId, routeTableId, zoneId or participantId as they stand in the snapshot, or leave them out',
    );
    this.name = 'NothingToChangeError';
  }
}

/** Where an entry stands. */
export interface Place {
  readonly accountId: string;
  readonly region: string;
}

/**
 * The world with the entries of one list changed that a target names. `change` answers the entry as it shall be, the
 * same one where it stays, or undefined where it goes.
 */
export function changeEntries(
  world: World,
  list: ListName,
  { accountId, region }: Pick<Target, 'accountId' | 'region'>,
  change: (entry: Entry, place: Place) => Entry | undefined,
): World {
  const accounts = mapValues(world.snapshot.accounts, (regions, account) =>
    mapValues(regions, (lists, name) => {
      const entries = lists[list];
      const isMeant = (accountId ?? account) === account && (region ?? name) === name;
      if (entries === undefined || !isMeant) return lists;
      const changed = entries
        .map(entry => change(entry, { accountId: account, region: name }))
        .filter(entry => entry !== undefined);
      return isSame(entries, changed) ? lists : { ...lists, [list]: changed };
    }),
  );
  return accounts === world.snapshot.accounts
    ? world
    : { ...world, snapshot: { ...world.snapshot, accounts } };
}

/** Whether an entry is of the target's VPC. */
export function isOfVpc(entry: Entry, { vpcId }: Target): boolean {
  return vpcId === undefined || entry['VpcId'] === vpcId;
}

/** The changed world; where nothing changed, an error that says what was looked for. */
export function requireChange(
  name: string,
  before: World,
  after: World,
  target: Target,
  sought: string,
): World {
  if (before === after) throw new NothingToChangeError(name, target, sought);
  return after;
}

/** The same object where no value changed, so that an unchanged world is the same world. */
function mapValues<Value>(
  values: Record<string, Value>,
  map: (value: Value, key: string) => Value,
): Record<string, Value> {
  const entries = Object.entries(values).map(([key, value]) => [key, map(value, key)] as const);
  return entries.every(([key, value]) => values[key] === value) ? values : Object.fromEntries(entries);
}

function isSame(before: readonly Entry[], after: readonly Entry[]): boolean {
  return before.length === after.length && before.every((entry, index) => entry === after[index]);
}
