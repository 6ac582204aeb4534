import { type Cidr, type ListName, parseCidr, type Topology } from '@private-ecr/core';
import { SpaceNotKnownError } from '../allocation';
import { ageOf } from '../answers/freshness';
import { type GroupFacts, mergeFacts } from '../judgement/merge-facts';
import type { UnitFacts } from '../model/facts';
import type { HubPlacement } from '../model/hub';
import type { RequestHub, RequestPolicy } from '../model/request-policy';
import { unitKey, type UnitRef } from '../model/unit';
import type { Store } from '../store';
import { vpcRanges } from './ranges-in-use';

export interface FactsOptions {
  readonly store: Pick<Store, 'units' | 'targets'>;
  readonly policy: RequestPolicy;
  /** What was read longer ago than this no longer says what is free. */
  readonly staleAfterSeconds: number;
  readonly now: () => Date;
}

/** What has to be known of a hub's account before anything is known to be free. */
const NEEDED = {
  'shared-subnets': ['Vpcs', 'Subnets'],
  'spoke-vpc': ['Vpcs', 'RouteTables', 'TransitGatewayVpcAttachments', 'TransitGatewayRouteTables'],
} as const satisfies Readonly<Record<Exclude<Topology, 'standalone'>, readonly ListName[]>>;

/**
 * The ranges of a hub's VPC.
 *
 * @throws SpaceNotKnownError where what is needed was never read, or too long ago
 */
export function rangesOfHubVpc(
  hub: RequestHub,
  topology: keyof typeof NEEDED,
  units: readonly UnitFacts[],
  { now, staleAfterSeconds }: FactsOptions,
): readonly Cidr[] {
  const unit = units.find(one => unitKey(one.unit) === unitKey(hub));
  const place = `account ${hub.accountId} in ${hub.region}`;
  const refused = (what: string) =>
    new SpaceNotKnownError({
      path: 'hub',
      found: `${hub.name}, in which nothing is known to be free: ${what}`,
      allowed: 'a hub that was read not long ago',
      fix: 'wait for the next read, or see on the page of the collection why it fails',
    });
  for (const part of NEEDED[topology]) {
    const readAt = unit?.parts[part]?.collectedAt ?? undefined;
    if (unit?.lists[part] === undefined || readAt === undefined) {
      throw refused(`${part} of ${place} were never read`);
    }
    if (ageOf(readAt, now()) >= staleAfterSeconds) {
      throw refused(`${part} of ${place} were last read at ${readAt}`);
    }
  }
  const vpc = unit?.lists.Vpcs?.find(({ VpcId }) => VpcId === hub.vpcId);
  if (vpc === undefined) throw refused(`${place} has no VPC ${hub.vpcId}, which the configuration names`);
  return vpcRanges(vpc).map(parseCidr);
}

/** What is known of a hub's own account and Region; what was read too long ago is not. */
export async function factsOfHub(
  hub: HubPlacement,
  { store, now, staleAfterSeconds }: Omit<FactsOptions, 'policy' | 'store'> & { store: Pick<Store, 'units'> },
): Promise<GroupFacts> {
  const stored = await store.units.factsOf([hub]);
  const units = [...stored.values()].map(({ facts }) => facts);
  return mergeFacts(units, { now: now(), staleAfterSeconds });
}

/** Where something of a hub may stand: its account, those of the configuration, of entities, of attachments. */
export async function unitsOfHub(hub: RequestHub, options: FactsOptions): Promise<readonly UnitFacts[]> {
  const targets = await options.store.targets.all();
  const accounts = new Set([
    hub.accountId,
    ...options.policy.accounts.map(({ accountId }) => accountId),
    ...targets.flatMap(({ placement }) => (placement?.hub === hub.name ? [placement.accountId] : [])),
  ]);
  const isHere = ({ region }: UnitRef) => region === hub.region;
  const units = await readUnits(options, unit => isHere(unit) && accounts.has(unit.accountId));
  const own = units.find(({ unit }) => unitKey(unit) === unitKey(hub));
  const attached = new Set(
    (own?.lists.TransitGatewayVpcAttachments ?? []).flatMap(({ VpcOwnerId }) => VpcOwnerId ?? []),
  );
  const further = await readUnits(
    options,
    unit => isHere(unit) && attached.has(unit.accountId) && !accounts.has(unit.accountId),
  );
  return [...units, ...further];
}

/** Only units that are read can have facts. */
export async function readUnits(
  { store }: Pick<FactsOptions, 'store'>,
  isWanted: (unit: UnitRef) => boolean,
): Promise<readonly UnitFacts[]> {
  const units = (await store.units.status()).filter(isWanted);
  return [...(await store.units.factsOf(units)).values()].map(({ facts }) => facts);
}
