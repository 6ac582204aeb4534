import { type Cidr, parseCidr } from '../../net';
import type {
  Located,
  SnapshotIndex,
  TransitGatewayRoute,
  TransitGatewayRouteTable,
  TransitGatewayVpcAttachment,
} from '../../snapshot';
import { all, evidenceOf, fail, type Finding, isNonEmpty, pass, unknown, whicheverApplies } from '../finding';
import { memoizedWithin } from '../memoized';
import { listOf } from './missing-list';
import type { Place } from './place';
import { rangesOfPrefixList } from './prefix-list';
import { type RangeEntry, rangeTable, type RangeTable } from './range-table';
import type { Sought } from './subnet-route-table';
import { inSameZone, zoneName } from './zones-of-subnets';

/** One way over a Transit Gateway: from a subnet towards addresses, in the VPC of `to` where that is known. */
export interface TransitGatewayCrossing {
  readonly transitGatewayId: string;
  readonly from: Place;
  readonly ranges: readonly Cidr[];
  /** Whether all of `ranges` is meant, not some unknown addresses in them. */
  readonly isExact: boolean;
  /** The addresses as sentences name them. */
  readonly destination: string;
  /** Absent for a range that is in no VPC of the snapshot, such as the internet. */
  readonly to?: Place;
}

/** Whether a Transit Gateway carries traffic from a subnet to addresses. */
export function crossTransitGateway(index: SnapshotIndex, crossing: TransitGatewayCrossing): Finding {
  const { from, transitGatewayId } = crossing;
  const attachment = index.transitGatewayAttachment.first(from.region, transitGatewayId, from.vpcId);
  if (attachment === undefined) return noAttachment(index, crossing);
  return all([entersIn(index, attachment, from), routedOn(index, attachment, crossing)]);
}

function noAttachment(index: SnapshotIndex, { from, transitGatewayId }: TransitGatewayCrossing): Finding {
  const evidence = evidenceOf('transit-gateway', transitGatewayId);
  if (index.known('TransitGatewayVpcAttachments', from.vpcOwnerId, from.region)) {
    return fail(
      `${from.vpcId} has no attachment to ${transitGatewayId}`,
      `Attach ${from.vpcId} to ${transitGatewayId} with a subnet in each zone of the tasks.`,
      evidence,
    );
  }
  const list = listOf('TransitGatewayVpcAttachments', from.vpcOwnerId, from.region);
  return unknown(
    `the attachment of ${from.vpcId} to ${transitGatewayId} is not known: the snapshot lacks the ${list}`,
    evidence,
  );
}

/** Traffic enters a Transit Gateway only in zones in which the attachment has a subnet. */
function entersIn(
  index: SnapshotIndex,
  { entry, region }: Located<TransitGatewayVpcAttachment>,
  from: Place,
): Finding {
  const id = entry.TransitGatewayAttachmentId;
  const evidence = evidenceOf('transit-gateway-attachment', id);
  if (entry.State === undefined) return unknown(`the state of ${id} is not known`, evidence);
  if (entry.State.toLowerCase() !== 'available') {
    return fail(`${id} is ${entry.State}`, `Bring ${id} to the state available.`, evidence);
  }
  const answers = (entry.SubnetIds ?? []).map(subnetId =>
    inSameZone(from.subnet, index.subnet.first(region, subnetId)),
  );
  if (answers.includes(true)) return pass(`${id} has a subnet in the zone of ${from.subnetId}`, evidence);
  if (answers.length === 0 || answers.includes(undefined)) {
    return unknown(`whether ${id} has a subnet in the zone of ${from.subnetId} is not known`, evidence);
  }
  return fail(
    `${id} has no subnet in ${zoneName(from.subnet)}, the zone of ${from.subnetId}`,
    `Add a subnet in ${zoneName(from.subnet)} to ${id}.`,
    evidence,
  );
}

function routedOn(
  index: SnapshotIndex,
  attachment: Located<TransitGatewayVpcAttachment>,
  crossing: TransitGatewayCrossing,
): Finding {
  const table = tableOf(index, attachment.entry, attachment.region);
  if (table.missing !== undefined) return table.missing;
  const { entry } = table.value;
  const id = entry.TransitGatewayRouteTableId;
  const evidence = evidenceOf('transit-gateway-route-table', id);
  if (entry.Routes === undefined) return unknown(`the routes of ${id} are not known`, evidence);
  const { byRange, unreadable } = entriesOf(index, table.value);
  const { ranges, isExact, destination } = crossing;
  const takers = ranges.map(byRange.taking);
  const routes: (TransitGatewayRoute | undefined)[] = [...new Set(takers.flatMap(({ values }) => values))];
  if (!takers.every(({ isWhole }) => isWhole)) routes.unshift(undefined);
  const findings = routes.map(route => leadsTo(index, route, crossing, id));
  if (!isNonEmpty(findings)) return unknown(`the routes of ${id} are not known`, evidence);
  const doubt = `${id} routes parts of ${destination} different ways`;
  const known = isExact ? all(findings) : whicheverApplies(findings, doubt);
  if (unreadable === undefined) return known;
  const why = `the entries of ${unreadable}, which ${id} routes, are not known`;
  return whicheverApplies([known, unknown(why, evidence)], why);
}

/** A Transit Gateway's owner sees all its tables: where one is known, an attachment in none of them has none. */
function tableOf(
  index: SnapshotIndex,
  { TransitGatewayAttachmentId: attachmentId, TransitGatewayId: id }: TransitGatewayVpcAttachment,
  region: string,
): Sought<Located<TransitGatewayRouteTable>> {
  const associated = index.transitGatewayRouteTable.first(region, attachmentId);
  if (associated !== undefined) return { value: associated };
  const tables = index.routeTablesOfTransitGateway.all(region, id);
  const evidence = evidenceOf('transit-gateway-attachment', attachmentId);
  if (tables.length > 0 && tables.every(({ entry }) => entry.Associations !== undefined)) {
    return {
      missing: fail(
        `${attachmentId} is associated with no route table of ${id}`,
        `Associate ${attachmentId} with a route table of ${id}.`,
        evidence,
      ),
    };
  }
  return { missing: unknown(`the route table of ${id} for ${attachmentId} is not known`, evidence) };
}

interface TransitGatewayEntries {
  readonly byRange: RangeTable<TransitGatewayRoute>;
  /** A prefix list whose entries are not known. */
  readonly unreadable: string | undefined;
}

const entriesOf = memoizedWithin(
  (index: SnapshotIndex, { entry, region }: Located<TransitGatewayRouteTable>): TransitGatewayEntries => {
    let unreadable: string | undefined;
    const entries = (entry.Routes ?? []).flatMap((route): RangeEntry<TransitGatewayRoute>[] => {
      if (route.DestinationCidrBlock !== undefined) {
        return [{ cidr: parseCidr(route.DestinationCidrBlock), value: route }];
      }
      if (route.PrefixListId === undefined) return [];
      const ranges = rangesOfPrefixList(index, region, route.PrefixListId);
      if (ranges === undefined) unreadable = route.PrefixListId;
      return (ranges ?? []).map(cidr => ({ cidr, value: route }));
    });
    return { byRange: rangeTable(entries), unreadable };
  },
);

function leadsTo(
  index: SnapshotIndex,
  route: TransitGatewayRoute | undefined,
  { destination, to, transitGatewayId }: TransitGatewayCrossing,
  tableId: string,
): Finding {
  const evidence = evidenceOf('transit-gateway-route-table', tableId);
  const fix = `Add a route for ${destination} to ${tableId}, to the attachment of ${to?.vpcId ?? 'the way out'}.`;
  if (route === undefined) return fail(`${tableId} has no route for ${destination}`, fix, evidence);
  if (route.State?.toLowerCase() === 'blackhole') {
    return fail(`${tableId} drops traffic for ${destination} (blackhole)`, fix, evidence);
  }
  const target =
    to &&
    index.transitGatewayAttachment.first(to.region, transitGatewayId, to.vpcId)?.entry
      .TransitGatewayAttachmentId;
  const targets = (route.TransitGatewayAttachments ?? []).map(
    ({ TransitGatewayAttachmentId }) => TransitGatewayAttachmentId,
  );
  if (target !== undefined && targets.length > 0 && targets.every(id => id === target)) {
    return pass(`${tableId} routes ${destination} to ${target}`, evidence);
  }
  const where = targets.join(', ') || 'an unknown attachment';
  return unknown(`${tableId} routes ${destination} to ${where}, whose further way is not known`, evidence);
}
