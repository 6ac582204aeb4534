import { endpointService, parseServiceName } from '../../aws-catalogue';
import type { Located, SnapshotIndex, VpcEndpoint } from '../../snapshot';
import { entriesOf } from './entries';
import { type HealthSelection, isSelected } from './selection';

/** A VPC that is looked at. */
export interface ScopedVpc {
  readonly vpcId: string;
  readonly region: string;
  /** The account whose lists tell all about it. */
  readonly ownerId: string;
  /** Its endpoints of services in the catalogue; others are nobody's way to an image. */
  readonly endpoints: readonly Located<VpcEndpoint>[];
}

/** An account's Region of which not even the VPCs are known. */
export interface UnseenRegion {
  readonly accountId: string;
  readonly region: string;
}

/** What health is asked about. */
export interface HealthScope {
  readonly vpcs: readonly ScopedVpc[];
  readonly unseenRegions: readonly UnseenRegion[];
  /** VPCs that were asked for, and that nothing in the snapshot names. */
  readonly unseenVpcIds: readonly string[];
}

/** Lists that tell nothing of a network; those of the whole account may stand under a Region where it has none. */
const OF_NO_NETWORK: ReadonlySet<string> = new Set(['Roles', 'HostedZones', 'Repositories']);

/**
 * The VPCs that count: those asked for by id, else those with endpoints of ours, and those of which nobody knows
 * whether they have any.
 */
export function healthScope(index: SnapshotIndex, selection: HealthSelection): HealthScope {
  const selected = entriesOf(index)
    .vpcs.filter(vpc => isSelected(selection, vpc))
    .map(vpc => ({ ...vpc, endpoints: endpointsIn(index, vpc) }));
  const isAskedFor = selection.vpcIds !== undefined;
  return {
    vpcs: selected.filter(
      ({ endpoints, ownerId, region }) =>
        isAskedFor || endpoints.length > 0 || !index.known('VpcEndpoints', ownerId, region),
    ),
    unseenRegions: isAskedFor ? [] : unseenRegions(index, selection),
    unseenVpcIds: (selection.vpcIds ?? []).filter(id => !selected.some(({ vpcId }) => vpcId === id)),
  };
}

function endpointsIn(
  index: SnapshotIndex,
  { region, vpcId }: { readonly region: string; readonly vpcId: string },
): Located<VpcEndpoint>[] {
  return index.endpointsOfVpc.all(region, vpcId).filter(({ entry }) => {
    const parsed = parseServiceName(entry.ServiceName);
    return parsed !== undefined && endpointService(parsed.service) !== undefined;
  });
}

function unseenRegions(index: SnapshotIndex, selection: HealthSelection): UnseenRegion[] {
  const read = Object.entries(index.snapshot.accounts).flatMap(([accountId, regions]) =>
    Object.entries(regions).flatMap(([region, lists]) => {
      const names = Object.entries(lists).flatMap(([name, list]) => (list === undefined ? [] : [name]));
      const isOfNetwork = names.length === 0 || names.some(name => !OF_NO_NETWORK.has(name));
      return isOfNetwork ? [{ accountId, region }] : [];
    }),
  );
  const askedFor = (selection.accountIds ?? []).flatMap(accountId => {
    const regions =
      selection.regions ?? Object.keys(index.snapshot.accounts[accountId] ?? { 'any Region': {} });
    return regions.map(region => ({ accountId, region }));
  });
  const all = new Map([...read, ...askedFor].map(place => [`${place.accountId} ${place.region}`, place]));
  return [...all.values()].filter(
    ({ accountId, region }) =>
      isSelected(selection, { ownerId: accountId, region }) &&
      !index.known('VpcEndpoints', accountId, region) &&
      !index.known('Vpcs', accountId, region),
  );
}
