import { parseEntityRef } from '@backstage/catalog-model';
import type { Target } from '../model/target';

/** The name of a network as requests and stacks have it: as its entity says, else that of the entity. */
export function networkNameOf({ team, entityRef }: Pick<Target, 'team' | 'entityRef'>): string {
  return team ?? parseEntityRef(entityRef).name;
}
