import { type Cidr } from '../../net';
import type { Located, Route, SnapshotIndex, Subnet } from '../../snapshot';
import { memoizedWithin } from '../memoized';
import { all, evidenceOf, fail, type Finding, isNonEmpty, unknown, whicheverApplies } from '../finding';
import { followRoute, type Link, linkOf } from './follow-route';
import { inSameVpc, type Place } from './place';
import { routeEntries } from './route-entries';
import { routeTableOf } from './subnet-route-table';
import { rangeText } from './range-text';

/** A way between two subnets. */
export interface PrivateWay {
  readonly finding: Finding;
  /** By what it leads; undefined where not even that is known. */
  readonly link: Link | undefined;
  /** The peering connections it takes. */
  readonly peerings: readonly string[];
}

/**
 * From one subnet to a range in another. Several checks ask it of the same ends, and so do other workloads there; a
 * range is one object for as long as what it was read from lives.
 */
export function oneWay(index: SnapshotIndex, from: Place, to: Place, range: Cidr): PrivateWay {
  const known = waysFrom(index, from.subnet);
  const way = known.get(range) ?? findWay(index, from, to, range);
  known.set(range, way);
  return way;
}

const waysFrom = memoizedWithin(
  (_index: SnapshotIndex, _from: Located<Subnet>) => new WeakMap<Cidr, PrivateWay>(),
);

function findWay(index: SnapshotIndex, from: Place, to: Place, range: Cidr): PrivateWay {
  const table = routeTableOf(index, from);
  if (table.missing !== undefined) return { finding: table.missing, link: undefined, peerings: [] };
  const tableId = table.value.entry.RouteTableId;
  const { byRange, ofUnknownRange } = routeEntries(index, table.value);
  const { values: routes, isWhole } = byRange.taking(range);
  const [first] = routes;
  const follow = (route: Route) => followRoute({ index, route, tableId, from, to, range });
  const findings = routes.map(follow);
  if (!isWhole) findings.unshift(noRoute(tableId, range));
  const known = isNonEmpty(findings) ? all(findings) : noRoute(tableId, range);
  const doubt = `whether a prefix list that ${tableId} routes holds ${rangeText(range)} is not known`;
  const elsewhere = ofUnknownRange.filter(route => first === undefined || !leadAlike(route, first));
  const others = [
    ...ofUnknownRange.map(follow),
    ...elsewhere.map(() => unknown(doubt, evidenceOf('route-table', tableId))),
  ];
  return {
    finding: whicheverApplies([known, ...others], doubt),
    link: isWhole && first !== undefined && elsewhere.length === 0 ? linkOf(first) : undefined,
    peerings: routes.flatMap(({ VpcPeeringConnectionId: id }) => (id === undefined ? [] : [id])),
  };
}

/** Whether it makes no difference to the way back which of two routes traffic takes. */
function leadAlike(a: Route, b: Route): boolean {
  return linkOf(a) === linkOf(b) && a.VpcPeeringConnectionId === b.VpcPeeringConnectionId;
}

/**
 * There and back between a task and an interface of an endpoint. Inside one VPC the local route of every table carries
 * both.
 */
export function thereAndBack(
  index: SnapshotIndex,
  task: PlaceWithRange,
  endpoint: PlaceWithRange,
): PrivateWay {
  const there = oneWay(index, task.place, endpoint.place, endpoint.range);
  if (inSameVpc(task.place, endpoint.place)) return there;
  const back = oneWay(index, endpoint.place, task.place, task.range);
  const finding = all([there.finding, back.finding, ...samePeering(there, back)]);
  if (finding.verdict !== 'pass') return { ...there, finding };
  const by = there.link === 'peering' ? 'VPC peering' : 'a Transit Gateway';
  const detail = `${task.place.vpcId} reaches ${rangeText(endpoint.range)} in ${endpoint.place.vpcId} by ${by}, and back`;
  return { ...there, finding: { ...finding, detail } };
}

/** A subnet, and the addresses in it that are meant. */
export interface PlaceWithRange {
  readonly place: Place;
  readonly range: Cidr;
}

/** A peering connection carries what was asked for only back over itself. */
function samePeering(there: PrivateWay, back: PrivateWay): Finding[] {
  const [only, ...others] = new Set([...there.peerings, ...back.peerings]);
  const isOne = others.length === 0 && there.peerings.length > 0 === back.peerings.length > 0;
  const isKnown = there.link !== undefined && back.link !== undefined;
  if (only === undefined || isOne || !isKnown) return [];
  return [
    fail(
      `the way there and the way back do not both take ${only}`,
      `Route the ranges of both VPCs to ${only}.`,
      evidenceOf('vpc-peering-connection', only),
    ),
  ];
}

function noRoute(tableId: string, range: Cidr): Finding {
  return fail(
    `${tableId} has no route for ${rangeText(range)}`,
    `Add a route for ${rangeText(range)} to ${tableId}.`,
    evidenceOf('route-table', tableId),
  );
}
