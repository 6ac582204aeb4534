import {
  indexSnapshot,
  InvalidInputError,
  type ListName,
  type MetricsDocument,
  type NetworkSnapshot,
  parseSnapshot,
  type RegionLists,
  type SnapshotIndex,
} from '@private-ecr/core';
import type { ObservedWorkload, PartId, RepositoryUsage, StoppedTask, UnitFacts } from '../model/facts';
import { unitKey, type UnitRef } from '../model/unit';

/** What is known of a group, put together and arranged for questions. */
export interface GroupFacts {
  readonly index: SnapshotIndex;
  readonly metrics: MetricsDocument;
  /** The workload of an ECS service; undefined where it was not read. */
  workload(serviceArn: string): ObservedWorkload | undefined;
  stoppedTasks(serviceArn: string): readonly StoppedTask[];
  repository(repositoryArn: string): RepositoryUsage | undefined;
  unit(unit: UnitRef): UnitFacts | undefined;
  /** Whether a part was read, recently enough. */
  isFresh(unit: UnitRef, part: PartId): boolean;
  /** Units whose facts cannot be used at all, with the reason. */
  readonly unusable: ReadonlyMap<string, string>;
}

/** The moment of the facts, and how long they tell how things are. */
export interface Freshness {
  readonly now: Date;
  readonly staleAfterSeconds: number;
}

/**
 * Puts the facts of units together. A part that is too old, or does not say how old it is, counts as not known. The
 * snapshot is as old as the oldest part that is used.
 */
export function mergeFacts(units: readonly UnitFacts[], freshness: Freshness): GroupFacts {
  const { usable, unusable, index } = indexed(units, freshness);
  const isFresh = (unit: UnitRef, part: PartId) => {
    const found = usable.get(unitKey(unit));
    return found !== undefined && isFreshPart(found, part, freshness);
  };
  const fresh = (part: PartId) => [...usable.values()].filter(unit => isFreshPart(unit, part, freshness));
  const workloads = byKey(
    fresh('Workloads').flatMap(unit => unit.workloads ?? []),
    'serviceArn',
  );
  const images = byKey(
    fresh('Images').flatMap(unit => unit.images ?? []),
    'repositoryArn',
  );
  const tasks = new Map<string, StoppedTask[]>();
  // Of any age: a failure has a time of its own, and ECS forgets it.
  for (const task of [...usable.values()].flatMap(unit => unit.stoppedTasks ?? [])) {
    tasks.set(task.serviceArn, [...(tasks.get(task.serviceArn) ?? []), task]);
  }
  return {
    index,
    metrics: metricsOf([...usable.values()]),
    workload: arn => workloads.get(arn),
    stoppedTasks: arn => tasks.get(arn) ?? [],
    repository: arn => images.get(arn),
    unit: unit => usable.get(unitKey(unit)),
    isFresh,
    unusable,
  };
}

interface Indexed {
  readonly usable: ReadonlyMap<string, UnitFacts>;
  readonly unusable: ReadonlyMap<string, string>;
  readonly index: SnapshotIndex;
}

/** Units by key and their index, without those that no engine can read: one account says nothing of the others. */
function indexed(units: readonly UnitFacts[], freshness: Freshness): Indexed {
  const all = [...units].sort((a, b) => (unitKey(a.unit) < unitKey(b.unit) ? -1 : 1));
  try {
    return indexOf(all, new Map(), freshness);
  } catch {
    const unusable = new Map<string, string>();
    const readable = all.filter(unit => {
      try {
        parseSnapshot(snapshotOf([unit], freshness), `facts of ${unitKey(unit.unit)}`);
        return true;
      } catch (error) {
        unusable.set(
          unitKey(unit.unit),
          error instanceof InvalidInputError ? error.message : 'they cannot be read',
        );
        return false;
      }
    });
    return indexOf(readable, unusable, freshness);
  }
}

function indexOf(
  units: readonly UnitFacts[],
  unusable: ReadonlyMap<string, string>,
  freshness: Freshness,
): Indexed {
  const usable = new Map(units.map(unit => [unitKey(unit.unit), unit]));
  return { usable, unusable, index: indexSnapshot(snapshotOf(units, freshness)) };
}

function isFreshPart({ parts }: UnitFacts, part: PartId, { now, staleAfterSeconds }: Freshness): boolean {
  const at = Date.parse(parts[part]?.collectedAt ?? '');
  return !Number.isNaN(at) && now.getTime() - at <= staleAfterSeconds * 1_000;
}

function snapshotOf(units: readonly UnitFacts[], freshness: Freshness): NetworkSnapshot {
  const accounts: Record<string, Record<string, RegionLists>> = {};
  const times: string[] = [];
  for (const facts of units) {
    const { accountId, region } = facts.unit;
    const names = (Object.keys(facts.lists) as ListName[]).filter(
      name => facts.lists[name] !== undefined && isFreshPart(facts, name, freshness),
    );
    times.push(...names.flatMap(name => facts.parts[name]?.collectedAt ?? []));
    const lists = Object.fromEntries(names.map(name => [name, facts.lists[name]])) as RegionLists;
    accounts[accountId] = { ...accounts[accountId], [region]: lists };
  }
  const organizations = new Set(units.flatMap(({ organizationId }) => organizationId ?? []));
  const [organizationId] = organizations;
  return {
    schemaVersion: 1,
    collectedAt: oldest(times) ?? newestRead(units) ?? freshness.now.toISOString(),
    // Accounts of two organisations: no condition on one of them can be answered for all.
    ...(organizations.size === 1 && organizationId !== undefined && { organizationId }),
    notRead: units
      .filter(unit => isAskedInVain(unit, ZONES, freshness))
      .map(({ unit }) => ({ ...unit, list: ZONES })),
    accounts,
  };
}

/**
 * Zones of an account may stand under any of its Regions, but which zones of others hold for its VPCs is asked Region by
 * Region: where that was not answered, another Region's list does not answer for it.
 */
const ZONES = 'HostedZones' satisfies ListName;

function isAskedInVain(unit: UnitFacts, part: PartId, freshness: Freshness): boolean {
  return unit.parts[part] !== undefined && !isFreshPart(unit, part, freshness);
}

/** Where nothing is recent enough to be used: when things were last seen. */
function newestRead(units: readonly UnitFacts[]): string | undefined {
  const times = units.flatMap(({ parts }) =>
    Object.values(parts).flatMap(({ collectedAt }) => collectedAt ?? []),
  );
  return times.filter(isTime).sort((a, b) => Date.parse(b) - Date.parse(a))[0];
}

function oldest(times: readonly string[]): string | undefined {
  return [...times].sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

function isTime(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

function metricsOf(units: readonly UnitFacts[]): MetricsDocument {
  const accounts: Record<string, Record<string, MetricsDocument['accounts'][string][string]>> = {};
  for (const { unit, metrics } of units) {
    if (metrics === undefined) continue;
    accounts[unit.accountId] = { ...accounts[unit.accountId], [unit.region]: [...metrics] };
  }
  return { schemaVersion: 1, accounts };
}

function byKey<Key extends string, Item extends Readonly<Record<Key, string>>>(
  items: readonly Item[],
  key: Key,
): ReadonlyMap<string, Item> {
  return new Map(items.map(item => [item[key], item]));
}
