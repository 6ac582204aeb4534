import { health, type HealthReport, type HealthThresholds, type WorkloadTrace } from '@private-ecr/core';
import type { GroupFacts } from './merge-facts';

/** A VPC that is looked at. */
export interface VpcKey {
  readonly region: string;
  readonly vpcId: string;
}

export interface HealthQuestion {
  readonly facts: GroupFacts;
  readonly now: Date;
  readonly thresholds: Partial<HealthThresholds>;
  /** The traces of all workloads in a VPC. */
  readonly tracesIn: (vpc: VpcKey) => readonly WorkloadTrace[];
}

/** What the rules say of a VPC, asked once for all who use it. */
export function healthOfVpcs({
  facts,
  now,
  thresholds,
  tracesIn,
}: HealthQuestion): (vpc: VpcKey) => HealthReport {
  const reports = new Map<string, HealthReport>();
  return vpc => {
    const key = `${vpc.region} ${vpc.vpcId}`;
    const known = reports.get(key);
    if (known !== undefined) return known;
    const report = health({
      snapshot: facts.index,
      metrics: facts.metrics,
      traces: tracesIn(vpc),
      now: now.toISOString(),
      selection: { vpcIds: [vpc.vpcId], regions: [vpc.region] },
      thresholds,
    });
    reports.set(key, report);
    return report;
  };
}
