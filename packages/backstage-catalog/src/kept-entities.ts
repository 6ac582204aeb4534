import type { AuthService } from '@backstage/backend-plugin-api';
import { ANNOTATION_ORIGIN_LOCATION, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { type DiscoveredVpcs, VPC_ANNOTATIONS } from '@private-ecr/core';
import { DISCOVERED_ORIGIN } from './entities/discovered-entity';

type Places = DiscoveredVpcs['unread'];

/**
 * What the catalog has of accounts and Regions that were not read: it stays, because nobody looked whether it is gone.
 */
export async function keptEntities(options: {
  readonly catalog: CatalogService;
  readonly auth: AuthService;
  readonly unread: Places;
}): Promise<readonly Entity[]> {
  const { catalog, auth, unread } = options;
  if (unread.length === 0) return [];
  const { items } = await catalog.getEntities(
    {
      filter: {
        kind: 'Resource',
        [`metadata.annotations.${ANNOTATION_ORIGIN_LOCATION}`]: DISCOVERED_ORIGIN,
      },
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  const places = new Set(unread.map(({ accountId, region }) => `${accountId}/${region}`));
  return items.filter(entity => places.has(placeOf(entity))).map(asProvided);
}

function placeOf({ metadata: { annotations = {} } }: Entity): string {
  return `${annotations[VPC_ANNOTATIONS.accountId]}/${annotations[VPC_ANNOTATIONS.region]}`;
}

/** An entity without what the catalog added to it. */
function asProvided({ apiVersion, kind, metadata, spec }: Entity): Entity {
  const { uid: _uid, etag: _etag, ...provided } = metadata;
  return { apiVersion, kind, metadata: provided, ...(spec !== undefined && { spec }) };
}
