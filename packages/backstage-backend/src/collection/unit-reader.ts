import type { HealthThresholds, ListEntry, ListName } from '@private-ecr/core';
import type { Clients, ServiceName } from '../aws/client-maker';
import type { UnitReading } from '../aws/unit-reading';
import type { CollectionPlan, ObservedWorkload, PartId, UnitFacts } from '../model/facts';
import { valueOf } from './facts-from';
import type { Outcome } from './outcome';
import { parseList } from './parse-list';
import { PART_READERS } from './part-readers';

/** The parts that stand in the facts as they are read, because they are no list of a snapshot. */
const FURTHER: ReadonlySet<PartId> = new Set<PartId>([
  'Organization',
  'Metrics',
  'Workloads',
  'StoppedTasks',
  'Images',
]);

/** Reads the parts of one unit, each once, in the order in which they ask for each other. */
export class UnitReader implements UnitReading {
  private readonly reading = new Map<PartId, Promise<Outcome>>();
  metricsRequested = 0;

  constructor(
    readonly plan: CollectionPlan,
    readonly previous: UnitFacts | undefined,
    readonly startedAt: Date,
    private readonly thresholds: HealthThresholds,
    readonly client: <Service extends ServiceName>(service: Service) => Promise<Clients[Service]>,
  ) {}

  /** Reads a part; never rejects. */
  part(part: PartId): Promise<Outcome> {
    const reading = this.reading.get(part) ?? this.read(part);
    this.reading.set(part, reading);
    return reading;
  }

  async list<Name extends ListName>(name: Name): Promise<readonly ListEntry<Name>[] | undefined> {
    return (await this.known(name)) as readonly ListEntry<Name>[] | undefined;
  }

  async workloads(): Promise<readonly ObservedWorkload[] | undefined> {
    return (await this.known('Workloads')) as readonly ObservedWorkload[] | undefined;
  }

  countMetrics(requested: number): void {
    this.metricsRequested += requested;
  }

  /** What was read, else what was known before: that there was nothing then tells nothing of now. */
  private async known(part: PartId): Promise<unknown> {
    const outcome = await this.part(part);
    if (outcome.kind === 'read') return outcome.value;
    if (outcome.kind === 'not-needed') return undefined;
    const before = valueOf(this.previous, part);
    return Array.isArray(before) && before.length === 0 ? undefined : before;
  }

  private async read(part: PartId): Promise<Outcome> {
    try {
      const reader = await PART_READERS[part](this.thresholds);
      const reading = await reader(this);
      if (reading === undefined) return { kind: 'not-needed' };
      const { value, gaps = [] } = reading;
      return {
        kind: 'read',
        value: FURTHER.has(part) ? value : parseList(part as ListName, value, this.plan.unit),
        gaps,
      };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }
}
