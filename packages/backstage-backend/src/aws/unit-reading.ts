import type { ListEntry, ListName } from '@private-ecr/core';
import type { CollectionPlan, ObservedWorkload, UnitFacts } from '../model/facts';
import type { Clients, ServiceName } from './client-maker';

/** A unit while it is read: what its readers work with. */
export interface UnitReading {
  readonly plan: CollectionPlan;
  readonly startedAt: Date;
  readonly previous: UnitFacts | undefined;
  client<Service extends ServiceName>(service: Service): Promise<Clients[Service]>;
  /** What another reader read; undefined where it could not, or need not. */
  list<Name extends ListName>(name: Name): Promise<readonly ListEntry<Name>[] | undefined>;
  workloads(): Promise<readonly ObservedWorkload[] | undefined>;
  /** Counts metrics that are asked for, which AWS bills. */
  countMetrics(requested: number): void;
}

/** What a reader read. */
export interface Reading<Value> {
  readonly value: Value;
  /** What could not be read of it; the rest is as AWS answered. */
  readonly gaps?: readonly unknown[];
}

/** Reads a part; undefined where the unit has no need of it. */
export type PartReader<Value> = (unit: UnitReading) => Promise<Reading<Value> | undefined>;

/** Entries as AWS answered them: core's schema takes from them what engines read. */
export type ListReader = PartReader<readonly object[]>;
