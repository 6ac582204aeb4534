import type { Located, Route, SnapshotIndex, Subnet } from '../../snapshot';
import { all, evidenceOf, type Finding, isNonEmpty, unknown, whicheverApplies } from '../finding';
import { memoizedWithin } from '../memoized';
import { whyMissing } from './missing-list';
import type { Place } from './place';
import { ANY_PUBLIC, type PublicAddresses } from './public-addresses';
import { publicRoutes } from './public-routes';
import { routeTableOf } from './subnet-route-table';
import { blocked, type Departure, fixFor, type InternetWay, wayOut } from './way-out';

export type { InternetWay } from './way-out';

/** What traffic to public addresses sets out from. */
export interface InternetCrossing {
  readonly index: SnapshotIndex;
  readonly from: Place;
  /** Whether the interface that calls has a public address. */
  readonly hasPublicIp: boolean;
  /** Where it goes; absent where no more is known than that the addresses are public. */
  readonly to?: PublicAddresses;
}

/** How a subnet reaches public addresses. Tasks in one subnet ask the same. */
export function internetWay({ index, from, hasPublicIp, to = ANY_PUBLIC }: InternetCrossing): InternetWay {
  const known = waysFrom(index, from.subnet)[hasPublicIp ? 'ofPublicIp' : 'ofPrivateIp'];
  const way = known.get(to) ?? leave({ index, from, hasPublicIp, to });
  known.set(to, way);
  return way;
}

const waysFrom = memoizedWithin((_index: SnapshotIndex, _from: Located<Subnet>) => ({
  ofPublicIp: new WeakMap<PublicAddresses, InternetWay>(),
  ofPrivateIp: new WeakMap<PublicAddresses, InternetWay>(),
}));

function leave(crossing: Omit<Departure, 'tableId'>): InternetWay {
  const { index, from, to } = crossing;
  const table = routeTableOf(index, from);
  if (table.missing !== undefined) return { finding: table.missing, via: 'unknown' };
  const tableId = table.value.entry.RouteTableId;
  const { taking, inDoubt } = publicRoutes(index, table.value, to);
  const ways = taking.map(route => wayOf(route, { ...crossing, tableId }));
  const others = inDoubt.map(route => wayOf(route, { ...crossing, tableId }));
  const finding = together(ways.map(findingOf), others.map(findingOf), to, tableId);
  return { finding, via: viaOf(finding, ways[0]?.via ?? 'unknown') };
}

/**
 * Where addresses are known, the ways of all must lead there; of unknown ones it is not known which way they take.
 *
 * @param ways - one of which each address takes
 * @param others - those that addresses may take instead
 */
export function together(
  ways: readonly Finding[],
  others: readonly Finding[],
  { isExact }: PublicAddresses,
  tableId: string,
): Finding {
  const doubt = `${tableId} sends parts of the internet different ways`;
  if (!isNonEmpty(ways)) return unknown(doubt, evidenceOf('route-table', tableId));
  const certain = isExact ? all(ways) : whicheverApplies(ways, doubt);
  return whicheverApplies([certain, ...others], doubt);
}

function findingOf({ finding }: InternetWay): Finding {
  return finding;
}

function viaOf({ verdict }: Finding, via: InternetWay['via']): InternetWay['via'] {
  if (verdict === 'pass') return via;
  return verdict === 'fail' ? 'none' : 'unknown';
}

/** Where a route of a table leads traffic for public addresses. */
export function wayOf(route: Route, departure: Departure): InternetWay {
  const isBlackhole = route.State?.toLowerCase() === 'blackhole';
  const natGatewayId = isBlackhole ? undefined : route.NatGatewayId;
  const { finding, via } =
    natGatewayId === undefined ? wayOut(route, departure) : throughNat(natGatewayId, departure);
  const evidence = [evidenceOf('route-table', departure.tableId), ...finding.evidence];
  return { finding: { ...finding, evidence }, via };
}

function throughNat(id: string, departure: Departure): InternetWay {
  const { index, from, natGatewayId } = departure;
  const evidence = evidenceOf('nat-gateway', id);
  if (natGatewayId !== undefined) {
    const detail = `${departure.tableId} sends what leaves ${natGatewayId} to ${id}, not to an internet gateway`;
    return blocked(detail, fixFor(departure), 'nat-gateway', id);
  }
  const nat = index.natGateway.first(from.region, id)?.entry;
  if (nat?.State === undefined) {
    const why = whyMissing(index, id, 'NatGateways', from.vpcOwnerId, from.region);
    return { finding: unknown(why, evidence), via: 'unknown' };
  }
  if (nat.State.toLowerCase() !== 'available') {
    return blocked(`${id} is ${nat.State}`, fixFor(departure), 'nat-gateway', id);
  }
  if (nat.ConnectivityType === 'private') {
    return blocked(
      `${id} is private: it does not lead to the internet`,
      fixFor(departure),
      'nat-gateway',
      id,
    );
  }
  const onward = onwardFrom(id, nat.SubnetId, departure);
  const finding = { ...onward, evidence: [evidence, ...onward.evidence] };
  return { finding, via: viaOf(finding, 'nat') };
}

/** A NAT gateway has a public address of its own: the routes of its subnet must lead to an internet gateway. */
function onwardFrom(id: string, subnetId: string | undefined, { index, from, to }: Departure): Finding {
  if (subnetId === undefined) return unknown(`the subnet of ${id} is not known`);
  const subnet = index.subnet.first(from.region, subnetId);
  if (subnet === undefined) {
    return unknown(whyMissing(index, subnetId, 'Subnets', from.vpcOwnerId, from.region));
  }
  const place: Place = { ...from, subnetId, subnet };
  const { finding } = leave({ index, from: place, hasPublicIp: true, to, natGatewayId: id });
  return { ...finding, detail: `${id} is in ${subnetId}: ${finding.detail}` };
}
