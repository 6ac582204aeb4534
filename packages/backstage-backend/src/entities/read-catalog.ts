import type { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS, type EntityFilterQuery } from '@backstage/catalog-client';
import { type Entity, RELATION_DEPENDS_ON } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { VPC_RESOURCE_TYPE } from '@private-ecr/core';
import { entityRefOf } from './entity-fields';

/** The entities that can be targets, and the fields that are read of them. */
export const CATALOG_QUERIES: readonly { readonly filter: EntityFilterQuery; readonly fields: string[] }[] = [
  {
    filter: { kind: 'resource', 'spec.type': VPC_RESOURCE_TYPE },
    fields: [
      'kind',
      'metadata.name',
      'metadata.namespace',
      'metadata.title',
      'metadata.annotations',
      'relations',
      'spec.type',
      'spec.owner',
    ],
  },
  {
    filter: { kind: 'component', [`relations.${RELATION_DEPENDS_ON}`]: CATALOG_FILTER_EXISTS },
    fields: [
      'kind',
      'metadata.name',
      'metadata.namespace',
      'metadata.title',
      'metadata.annotations',
      'relations',
      'spec.owner',
      'spec.dependsOn',
    ],
  },
];

/** Entities asked for at once. */
const PAGE_ENTITIES = 500;

/** The catalog said how many entities there are, and gave fewer. */
export class CatalogIncompleteError extends Error {
  override readonly name = 'CatalogIncompleteError';
}

/**
 * All entities that can be targets, as the plugin itself sees them.
 *
 * @throws whatever the catalog's client throws, and {@link CatalogIncompleteError}
 */
export async function readCatalog(
  catalog: CatalogService,
  auth: AuthService,
  signal?: AbortSignal,
): Promise<readonly Entity[]> {
  const entities: Entity[] = [];
  for (const query of CATALOG_QUERIES) entities.push(...(await readAll(catalog, auth, query, signal)));
  return entities;
}

async function readAll(
  catalog: CatalogService,
  auth: AuthService,
  { filter, fields }: (typeof CATALOG_QUERIES)[number],
  signal: AbortSignal | undefined,
): Promise<readonly Entity[]> {
  const byRef = new Map<string, Entity>();
  const seenCursors = new Set<string>();
  let cursor: string | undefined;
  let totalItems: number;
  do {
    signal?.throwIfAborted();
    // A token is good for minutes, and a large catalog has many pages.
    const credentials = await auth.getOwnServiceCredentials();
    const request = cursor === undefined ? { filter } : { cursor };
    const page = await catalog.queryEntities({ ...request, fields, limit: PAGE_ENTITIES }, { credentials });
    for (const entity of page.items) byRef.set(entityRefOf(entity) ?? `#${byRef.size}`, entity);
    totalItems = page.totalItems;
    cursor = page.pageInfo.nextCursor;
    if (cursor !== undefined && seenCursors.has(cursor)) {
      throw new CatalogIncompleteError('the catalog gave the same page twice');
    }
    if (cursor !== undefined) seenCursors.add(cursor);
  } while (cursor !== undefined);
  if (byRef.size < totalItems) {
    throw new CatalogIncompleteError(
      `the catalog has ${totalItems} entities for ${JSON.stringify(filter)} and gave ${byRef.size}`,
    );
  }
  return [...byRef.values()];
}
