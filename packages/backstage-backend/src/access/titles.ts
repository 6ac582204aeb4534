import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { printable } from '@private-ecr/core';

const FIELDS = ['metadata.title', 'metadata.name', 'spec.profile.displayName'];
const LONGEST_TITLE = 200;

/** What people read instead of references, of the entities that the caller sees and that have a title. */
export async function titles(
  catalog: CatalogService,
  entityRefs: readonly string[],
  credentials: BackstageCredentials,
): Promise<ReadonlyMap<string, string>> {
  if (entityRefs.length === 0) return new Map();
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs: [...entityRefs], fields: FIELDS },
    { credentials },
  );
  return new Map(
    entityRefs.flatMap((ref, index) => {
      const title = titleOf(items[index]);
      return title === undefined ? [] : [[ref, title]];
    }),
  );
}

function titleOf(entity: Entity | undefined): string | undefined {
  const profile = entity?.spec?.['profile'] as { displayName?: unknown } | undefined;
  const title = [profile?.displayName, entity?.metadata.title].find(
    text => typeof text === 'string' && text.trim() !== '',
  );
  return title === undefined ? undefined : printable(String(title).trim()).slice(0, LONGEST_TITLE);
}
