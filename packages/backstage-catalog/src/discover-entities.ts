import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { type DiscoveredVpc, type DiscoveredVpcs, VPC_ANNOTATIONS } from '@private-ecr/core';
import type { ModuleConfig } from './config';
import type { DiscoveryRules } from './config-schema';
import { discoveredEntity } from './entities/discovered-entity';
import { nameVpcs, tagOf } from './entities/entity-names';
import { ownerRefOf } from './entities/owner-ref';
import { matchesTags } from './match-tags';

export interface DiscoverOptions {
  readonly answer: DiscoveredVpcs;
  /** What the catalog holds of the places that were not read. */
  readonly kept: (unread: DiscoveredVpcs['unread']) => Promise<readonly Entity[]>;
  readonly rules: DiscoveryRules;
  readonly config: Pick<ModuleConfig, 'hubs' | 'defaultOwner'>;
  readonly logger: LoggerService;
}

/** The entities that an answer of the backend comes to: all there shall be, so that others may go. */
export async function discoverEntities(options: DiscoverOptions): Promise<readonly Entity[]> {
  const { answer, rules, config, logger } = options;
  const { hubs, defaultOwner } = config;
  const hubPlaces = new Set(hubs.map(placeOf));
  const kept = (await options.kept(answer.unread)).filter(entity => !hubPlaces.has(placeOfEntity(entity)));
  const found = distinct(answer.vpcs).filter(
    vpc => matchesTags(vpc.tags, rules.match) && !hubPlaces.has(placeOf(vpc)),
  );
  const taken = new Set([...hubs.map(({ name }) => name), ...kept.map(({ metadata }) => metadata.name)]);
  const names = nameVpcs(found, rules.nameTag, taken);
  const entities = found.map(vpc =>
    discoveredEntity(vpc, { name: names.get(vpc) ?? '', rules, hubs, defaultOwner }),
  );
  const ownerless = found.filter(vpc => ownerRefOf(tagOf(vpc, rules.ownerTag)) === undefined).length;
  logger.info(
    `${found.length} of ${answer.vpcs.length} VPCs have the tags; ${ownerless} of them go to ${defaultOwner}, ` +
      `because the tag ${rules.ownerTag} names no group or user; ${kept.length} stay that could not be looked at`,
  );
  return [...entities, ...kept];
}

/** Each VPC once per account, the one that was read last. */
function distinct(vpcs: readonly DiscoveredVpc[]): readonly DiscoveredVpc[] {
  const byPlace = new Map<string, DiscoveredVpc>();
  for (const vpc of vpcs) {
    const earlier = byPlace.get(placeOf(vpc));
    const isNewer = earlier === undefined || Date.parse(vpc.collectedAt) > Date.parse(earlier.collectedAt);
    if (isNewer) byPlace.set(placeOf(vpc), vpc);
  }
  return [...byPlace.values()];
}

function placeOf({
  accountId,
  region,
  vpcId,
}: Pick<DiscoveredVpc, 'accountId' | 'region' | 'vpcId'>): string {
  return `${accountId}/${region}/${vpcId}`;
}

function placeOfEntity({ metadata: { annotations = {} } }: Entity): string {
  return placeOf({
    accountId: annotations[VPC_ANNOTATIONS.accountId] ?? '',
    region: annotations[VPC_ANNOTATIONS.region] ?? '',
    vpcId: annotations[VPC_ANNOTATIONS.vpcId] ?? '',
  });
}
