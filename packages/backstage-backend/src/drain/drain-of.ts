import type { Drain } from '@private-ecr/core';
import type { GroupFacts } from '../judgement/merge-facts';
import { teamSubnets } from '../judgement/team-subnets';
import type { Target, VpcPlacement } from '../model/target';
import { type Found, servicesIn } from './services-in';
import { addressesIn } from './addresses-in';

export interface DrainQuestion {
  readonly facts: GroupFacts;
  readonly placement: VpcPlacement;
  /** Those that the catalog has in the VPC. */
  readonly services: readonly Target[];
  /** Of these, the ones that the caller sees. */
  readonly visible: ReadonlySet<string>;
}

/** What still runs in the subnets of a team. */
export function drainOf(question: DrainQuestion): Drain {
  const { facts, placement } = question;
  const subnetIds = teamSubnets(facts, placement);
  const { accountId, region, vpcId } = placement;
  const found: readonly Found[] =
    subnetIds === undefined || subnetIds.length === 0
      ? [
          {
            unknown: `the subnets of ${vpcId} are not known: account ${accountId} in ${region} was not read lately`,
          },
        ]
      : [...subnetIds.map(id => addressesIn(facts, region, id)), ...servicesIn(question, subnetIds)];
  const running = found.flatMap(({ running: one }) => one ?? []);
  const [why] = found.flatMap(({ unknown }) => unknown ?? []);
  const drained = running.length > 0 ? 'no' : why === undefined ? 'yes' : 'unknown';
  return {
    schemaVersion: 1,
    drained,
    running,
    ...(facts.unit(placement) && { collectedAt: facts.index.snapshot.collectedAt }),
    ...(drained === 'no' && { detail: 'stop what runs, or move it to another network; then ask again' }),
    ...(drained === 'unknown' && { detail: why }),
  };
}
