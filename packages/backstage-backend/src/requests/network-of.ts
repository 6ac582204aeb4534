import type { Allocation } from '../allocation';
import { networkNameOf } from '../entities';
import type { Target } from '../model/target';
import { hubNameOf } from './spaces';

/** The entity that stands for the network of an allocation, once the catalog has one. */
export function networkOf(allocation: Allocation, targets: readonly Target[]): Target | undefined {
  return targets.find(
    ({ kind, placement, ...target }) =>
      kind === 'vpc' &&
      placement?.accountId === allocation.accountId &&
      placement.region === allocation.region &&
      placement.hub === hubNameOf(allocation) &&
      networkNameOf(target) === allocation.name,
  );
}
