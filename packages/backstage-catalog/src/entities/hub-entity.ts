import type { ResourceEntity } from '@backstage/catalog-model';
import type { Hub } from '../config-schema';
import { vpcResource } from './vpc-resource';

/** A hub of the configuration, as a Resource of its name. */
export function hubEntity(hub: Hub, defaultOwner: string): ResourceEntity {
  const { name, accountId, region, vpcId, title, owner = defaultOwner } = hub;
  return vpcResource({
    name,
    ...(title !== undefined && { title }),
    description: `The hub ${name}: VPC ${vpcId} of account ${accountId} in ${region}`,
    accountId,
    region,
    vpcId,
    hub: name,
    owner,
    origin: 'private-ecr:hubs',
    location: `private-ecr:hubs/${name}`,
  });
}

/** How other entities refer to a hub. */
export function hubRef(name: string): string {
  return `resource:default/${name}`;
}
