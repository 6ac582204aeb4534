import type { ResourceEntity } from '@backstage/catalog-model';
import { type DiscoveredVpc, printable } from '@private-ecr/core';
import type { DiscoveryRules, Hub } from '../config-schema';
import { tagOf } from './entity-names';
import { hubRef } from './hub-entity';
import { ownerRefOf, refOf } from './owner-ref';
import { vpcResource } from './vpc-resource';

/** The origin of every entity that was found by tags: by it the catalog is asked for them. */
export const DISCOVERED_ORIGIN = 'private-ecr:discovered-vpcs';

/** As much of a tag as fits a heading. */
const MAX_TITLE_CHARACTERS = 100;

/** What an entity is made by, besides the VPC itself. */
export interface DiscoveredEntityContext {
  readonly name: string;
  readonly rules: DiscoveryRules;
  readonly hubs: readonly Hub[];
  readonly defaultOwner: string;
}

/** A VPC that was found by its tags, as a Resource. */
export function discoveredEntity(vpc: DiscoveredVpc, context: DiscoveredEntityContext): ResourceEntity {
  const { name, rules, hubs, defaultOwner } = context;
  const { accountId, region, vpcId, ownerAccountId, subnetIds, topology } = vpc;
  const title = titleOf(tagOf(vpc, rules.nameTag ?? 'Name'));
  const hub = hubs.find(each => each.name === vpc.hub);
  const system = refOf(tagOf(vpc, rules.systemTag), ['system']);
  const shared = ownerAccountId === accountId ? '' : `, shared by account ${ownerAccountId}`;
  return vpcResource({
    name,
    ...(title !== undefined && { title }),
    description: `VPC ${vpcId} as account ${accountId} uses it in ${region}${shared}`,
    accountId,
    region,
    vpcId,
    subnetIds,
    ...(topology !== undefined && { topology }),
    ...(hub !== undefined && { hub: hub.name, dependsOn: [hubRef(hub.name)] }),
    owner: ownerRefOf(tagOf(vpc, rules.ownerTag)) ?? defaultOwner,
    ...(system !== undefined && { system }),
    origin: DISCOVERED_ORIGIN,
    location: `${DISCOVERED_ORIGIN}/${accountId}/${region}/${vpcId}`,
  });
}

/** Half a character, which a database may refuse. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** Text of a tag for a heading: one line, with nothing in it that would turn or move that line. */
function titleOf(text: string | undefined): string | undefined {
  const characters = [...(text ?? '').trim()].slice(0, MAX_TITLE_CHARACTERS);
  const title = printable(characters.join('').replace(LONE_SURROGATE, '\ufffd'));
  return title === '' ? undefined : title;
}
