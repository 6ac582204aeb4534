import {
  paginateGetResourceShareAssociations,
  paginateGetResourceShares,
  type RAMClient,
  type ResourceShareAssociationType,
} from '@aws-sdk/client-ram';
import { allPages } from '../pages';
import type { ListReader } from '../unit-reading';

/** The shares that the account made, with whom and what they reach. */
export const readResourceShares: ListReader = async unit => {
  if ((await unit.list('Vpcs'))?.length === 0) return { value: [] };
  const client = await unit.client('ram');
  const pages = paginateGetResourceShares({ client, pageSize: 500 }, { resourceOwner: 'SELF' });
  const shares = await allPages(pages, page => page.resourceShares);
  if (shares.length === 0) return { value: [] };
  const associations = (
    await Promise.all([associationsOf(client, 'PRINCIPAL'), associationsOf(client, 'RESOURCE')])
  ).flat();
  const value = shares.map(share => ({
    ...share,
    associations: associations.filter(({ resourceShareArn }) => resourceShareArn === share.resourceShareArn),
  }));
  return { value };
};

function associationsOf(client: RAMClient, associationType: ResourceShareAssociationType) {
  const pages = paginateGetResourceShareAssociations({ client, pageSize: 500 }, { associationType });
  return allPages(pages, page => page.resourceShareAssociations);
}
