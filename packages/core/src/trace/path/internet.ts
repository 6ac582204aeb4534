import type { Route, SnapshotIndex } from '../../snapshot';
import { evidenceOf, fail, type Finding, isNonEmpty, pass, unknown, whicheverApplies } from '../finding';
import { whyMissing } from './missing-list';
import type { Place } from './place';
import { EVERYWHERE, isPrivate } from './public-addresses';
import { type RouteEntries, routeEntries } from './route-entries';
import { routeTableOf } from './subnet-route-table';
import { crossTransitGateway } from './transit-gateway';

/** A way to public addresses. */
export interface InternetWay {
  readonly finding: Finding;
  readonly via: 'nat' | 'internet' | 'none' | 'unknown';
}

/** What traffic to the internet sets out from. */
export interface InternetCrossing {
  readonly index: SnapshotIndex;
  readonly from: Place;
  /** Whether the interface that calls has a public address. */
  readonly hasPublicIp: boolean;
}

const FIX = 'Use an endpoint for the service, or route 0.0.0.0/0 to a NAT gateway in a public subnet';

/** How a subnet reaches public addresses of which no more is known than that they are public. */
export function internetWay(crossing: InternetCrossing): InternetWay {
  const { index, from } = crossing;
  const table = routeTableOf(index, from);
  if (table.missing !== undefined) return { finding: table.missing, via: 'unknown' };
  const tableId = table.value.entry.RouteTableId;
  const routes = publicRoutes(routeEntries(index, table.value));
  const ways = routes.map(route => wayOf(route, crossing, tableId));
  const [first] = ways;
  if (first === undefined || !isNonEmpty(ways)) return { finding: noRoute(tableId), via: 'none' };
  const findings = ways.map(({ finding }) => finding);
  if (!isNonEmpty(findings)) return first;
  const finding = whicheverApplies(findings, `${tableId} sends parts of the internet different ways`);
  return { finding, via: viaOf(finding, first) };
}

function viaOf({ verdict }: Finding, first: InternetWay): InternetWay['via'] {
  if (verdict === 'pass') return first.via;
  return verdict === 'fail' ? 'none' : 'unknown';
}

/** The default route and every other one that may take a public address; without a default one, none is certain. */
function publicRoutes({ byRange, ofUnknownRange }: RouteEntries): readonly Route[] {
  const outside = byRange.entries.filter(
    ({ cidr, value }) => value.GatewayId !== 'local' && !isPrivate(cidr),
  );
  const hasDefault = outside.some(({ cidr }) => cidr.prefixLength === EVERYWHERE.prefixLength);
  const routes = [...new Set([...outside.map(({ value }) => value), ...ofUnknownRange])];
  return hasDefault || routes.length === 0 ? routes : [...routes, NO_TARGET];
}

/** Stands for the addresses that no route of a table holds. */
const NO_TARGET: Route = {};

function noRoute(tableId: string): Finding {
  const evidence = evidenceOf('route-table', tableId);
  return fail(`${tableId} has no route to the internet`, `${FIX}.`, evidence);
}

type Leave = (route: Route, crossing: InternetCrossing, tableId: string) => InternetWay;

/** What a target does with traffic for the internet, by the field that names it. */
const LEAVE_BY_TARGET: readonly { readonly takes: (route: Route) => boolean; readonly leave: Leave }[] = [
  {
    takes: route => route === NO_TARGET,
    leave: (_route, _crossing, tableId) => ({ finding: noRoute(tableId), via: 'none' }),
  },
  {
    takes: ({ State }) => State?.toLowerCase() === 'blackhole',
    leave: (_route, _crossing, tableId) => ({
      finding: fail(
        `${tableId} drops traffic for the internet: its route is a blackhole`,
        `${FIX}.`,
        evidenceOf('route-table', tableId),
      ),
      via: 'none',
    }),
  },
  { takes: ({ NatGatewayId }) => NatGatewayId !== undefined, leave: throughNat },
  { takes: ({ GatewayId }) => GatewayId?.startsWith('igw-') ?? false, leave: throughInternetGateway },
  {
    takes: ({ VpcPeeringConnectionId }) => VpcPeeringConnectionId !== undefined,
    leave: ({ VpcPeeringConnectionId: id = '' }) => ({
      finding: fail(
        `${id} carries no traffic to the internet: peering is not transitive`,
        `${FIX}.`,
        evidenceOf('vpc-peering-connection', id),
      ),
      via: 'none',
    }),
  },
  { takes: ({ TransitGatewayId }) => TransitGatewayId !== undefined, leave: throughTransitGateway },
];

function wayOf(route: Route, crossing: InternetCrossing, tableId: string): InternetWay {
  const target = LEAVE_BY_TARGET.find(({ takes }) => takes(route));
  if (target !== undefined) {
    const way = target.leave(route, crossing, tableId);
    return {
      ...way,
      finding: { ...way.finding, evidence: [evidenceOf('route-table', tableId), ...way.finding.evidence] },
    };
  }
  const where = route.GatewayId ?? route.NetworkInterfaceId ?? 'a target that is not modelled';
  const detail = `${tableId} sends traffic for the internet to ${where}, whose further way is not known`;
  return { finding: unknown(detail, evidenceOf('route-table', tableId)), via: 'unknown' };
}

function throughInternetGateway(
  { GatewayId: id = '' }: Route,
  { index, from, hasPublicIp }: InternetCrossing,
): InternetWay {
  const evidence = evidenceOf('internet-gateway', id);
  const attached = attachedTo(index, id, from);
  if (attached.verdict !== 'pass') {
    return { finding: attached, via: attached.verdict === 'fail' ? 'none' : 'unknown' };
  }
  if (hasPublicIp) return { finding: pass(`${id} leads to the internet`, evidence), via: 'internet' };
  return {
    finding: fail(
      `${id} carries traffic of public addresses only, and the task has none`,
      'Set assignPublicIp to ENABLED, use a NAT gateway, or use an endpoint for the service.',
      evidence,
    ),
    via: 'none',
  };
}

function attachedTo(index: SnapshotIndex, id: string, { region, vpcId, vpcOwnerId }: Place): Finding {
  const evidence = evidenceOf('internet-gateway', id);
  const attachments = index.internetGateway.first(region, id)?.entry.Attachments;
  if (attachments === undefined) {
    return unknown(whyMissing(index, id, 'InternetGateways', vpcOwnerId, region), evidence);
  }
  if (attachments.some(({ VpcId }) => VpcId === vpcId)) return pass(`${id} is attached`, evidence);
  return fail(`${id} is not attached to ${vpcId}`, `Attach ${id} to ${vpcId}.`, evidence);
}

function throughNat({ NatGatewayId: id = '' }: Route, { index, from }: InternetCrossing): InternetWay {
  const evidence = evidenceOf('nat-gateway', id);
  const nat = index.natGateway.first(from.region, id)?.entry;
  if (nat?.State === undefined) {
    const why = whyMissing(index, id, 'NatGateways', from.vpcOwnerId, from.region);
    return { finding: unknown(why, evidence), via: 'unknown' };
  }
  if (nat.State.toLowerCase() !== 'available') {
    return { finding: fail(`${id} is ${nat.State}`, `${FIX}.`, evidence), via: 'none' };
  }
  if (nat.ConnectivityType === 'private') {
    return {
      finding: fail(`${id} is private: it does not lead to the internet`, `${FIX}.`, evidence),
      via: 'none',
    };
  }
  const onward = onwardOf(index, nat.SubnetId, from);
  const finding = { ...onward, evidence: [evidence, ...onward.evidence] };
  return { finding, via: viaOf(finding, { finding, via: 'nat' }) };
}

/** A NAT gateway has a public address of its own: its subnet must reach an internet gateway. */
function onwardOf(
  index: SnapshotIndex,
  subnetId: string | undefined,
  { region, vpcOwnerId, vpcId }: Place,
): Finding {
  if (subnetId === undefined) return unknown('the subnet of the NAT gateway is not known');
  const subnet = index.subnet.first(region, subnetId);
  if (subnet === undefined) return unknown(whyMissing(index, subnetId, 'Subnets', vpcOwnerId, region));
  const place: Place = { region, subnetId, subnet, vpcId, vpcOwnerId };
  const table = routeTableOf(index, place);
  if (table.missing !== undefined) return table.missing;
  const tableId = table.value.entry.RouteTableId;
  const evidence = evidenceOf('route-table', tableId);
  const out = table.value.entry.Routes?.find(
    ({ DestinationCidrBlock }) => DestinationCidrBlock === '0.0.0.0/0',
  );
  if (out?.State?.toLowerCase() === 'blackhole' || !out?.GatewayId?.startsWith('igw-')) {
    return fail(
      `${subnetId}, the subnet of the NAT gateway, has no route to an internet gateway`,
      `Add a route for 0.0.0.0/0 to ${tableId}, to an internet gateway of ${vpcId}.`,
      evidence,
    );
  }
  const attached = attachedTo(index, out.GatewayId, place);
  if (attached.verdict !== 'pass') return attached;
  return pass(`NAT gateway and ${out.GatewayId} lead to the internet`, evidence, ...attached.evidence);
}

/** Which way a Transit Gateway leads out is not followed; that it leads nowhere is known. */
function throughTransitGateway(
  { TransitGatewayId: id = '' }: Route,
  { index, from }: InternetCrossing,
): InternetWay {
  const finding = crossTransitGateway(index, { transitGatewayId: id, from, range: EVERYWHERE });
  return { finding, via: finding.verdict === 'fail' ? 'none' : 'unknown' };
}
