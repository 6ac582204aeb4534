import type { UnitFreshness } from '@private-ecr/core';
import type { PartId, PartState, UnitFacts } from '../../model/facts';
import type { SeenVpc } from '../contract';
import { storable } from '../stored-document';

/** What lists and ages need of facts, so that no page has to open them. */
export interface FactsSummary {
  /** When the oldest part was read; null where none was. */
  readonly collectedAt: string | null;
  readonly problems: UnitFreshness['problems'];
  /** Null where it is not known which VPCs there are. */
  readonly vpcs: readonly SeenVpc[] | null;
}

export function summaryOfFacts(facts: UnitFacts): FactsSummary {
  const parts = Object.entries(facts.parts) as [PartId, PartState][];
  const moments = parts.flatMap(([, { collectedAt }]) => (collectedAt === null ? [] : [collectedAt]));
  const problems = parts.flatMap(([part, { failure }]) =>
    failure === undefined ? [] : [{ part, ...failure }],
  );
  return {
    collectedAt: moments.map(moment => new Date(moment).toISOString()).sort()[0] ?? null,
    problems: problems.sort((a, b) => Date.parse(a.since) - Date.parse(b.since)),
    vpcs: vpcsOf(facts),
  };
}

/** Whether nothing at all could be read this time. */
export function nothingWasRead({ parts }: UnitFacts): boolean {
  const states = Object.values(parts);
  return states.length > 0 && states.every(({ failure }) => failure !== undefined);
}

function vpcsOf({ unit, lists, parts }: UnitFacts): readonly SeenVpc[] | null {
  const collectedAt = parts.Vpcs?.collectedAt;
  if (lists.Vpcs === undefined || collectedAt === null || collectedAt === undefined) return null;
  return lists.Vpcs.map(vpc => {
    const tags = Object.fromEntries((vpc.Tags ?? []).map(({ Key, Value }) => [Key, Value ?? '']));
    return {
      ...unit,
      vpcId: vpc.VpcId,
      ...(tags.Name !== undefined && { name: storable(tags.Name) }),
      ownerAccountId: vpc.OwnerId ?? unit.accountId,
      subnetIds: (lists.Subnets ?? [])
        .filter(({ VpcId }) => VpcId === vpc.VpcId)
        .map(({ SubnetId }) => SubnetId)
        .sort(),
      tags,
      collectedAt: new Date(collectedAt).toISOString(),
    };
  });
}
