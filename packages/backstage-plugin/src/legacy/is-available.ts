import type { Entity } from '@backstage/catalog-model';
import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import { HAS_CARD, HAS_NETWORK } from '../filters';

/** Whether an entity has a tab, for `EntityLayout.Route` and `EntitySwitch.Case`. */
export function isPrivateEcrAvailable(entity: Entity): boolean {
  return evaluateFilterPredicate(HAS_NETWORK, entity);
}

/** Whether an entity has a card. */
export function isPrivateEcrCardAvailable(entity: Entity): boolean {
  return evaluateFilterPredicate(HAS_CARD, entity);
}
