import { type Cidr } from '../../net';
import type { Route, SnapshotIndex } from '../../snapshot';
import { evidenceOf, fail, type Finding, pass, unknown } from '../finding';
import { inSameVpc, type Place } from './place';
import { crossTransitGateway } from './transit-gateway';
import { rangeText } from './range-text';

/** By what a route carries traffic between two subnets. */
export type Link = 'local' | 'transit-gateway' | 'peering' | 'unknown';

/** A route that traffic takes, from one subnet to a range in the VPC of another. */
export interface Hop {
  readonly index: SnapshotIndex;
  readonly route: Route;
  readonly tableId: string;
  readonly from: Place;
  readonly to: Place;
  readonly range: Cidr;
}

type Follow = (hop: Hop) => Finding;

/** What a target of a route does with traffic for a private address, by the field that names the target. */
const FOLLOW_BY_TARGET: readonly {
  readonly link: Link;
  readonly takes: (route: Route) => boolean;
  readonly follow: Follow;
}[] = [
  { link: 'local', takes: ({ GatewayId }) => GatewayId === 'local', follow: followLocal },
  {
    link: 'transit-gateway',
    takes: ({ TransitGatewayId }) => TransitGatewayId !== undefined,
    follow: ({ index, route: { TransitGatewayId = '' }, from, to, range }) =>
      crossTransitGateway(index, {
        transitGatewayId: TransitGatewayId,
        from,
        to,
        ranges: [range],
        isExact: true,
        destination: rangeText(range),
      }),
  },
  {
    link: 'peering',
    takes: ({ VpcPeeringConnectionId }) => VpcPeeringConnectionId !== undefined,
    follow: followPeering,
  },
  {
    link: 'unknown',
    takes: ({ NatGatewayId, GatewayId }) =>
      NatGatewayId !== undefined || GatewayId?.startsWith('igw-') === true,
    follow: ({ route, tableId, range }) => {
      const to = route.NatGatewayId ?? route.GatewayId ?? '';
      return fail(
        `${tableId} sends ${rangeText(range)} to ${to}, which carries no traffic for private addresses`,
        `Add a route for ${rangeText(range)} to ${tableId} that leads to the VPC of the endpoint.`,
        evidenceOf('route-table', tableId),
      );
    },
  },
];

/** By what a route leads on, without asking whether it arrives. */
export function linkOf(route: Route): Link {
  return FOLLOW_BY_TARGET.find(({ takes }) => takes(route))?.link ?? 'unknown';
}

/** Whether a route carries traffic to a range in another subnet. */
export function followRoute(hop: Hop): Finding {
  const { route, tableId, range } = hop;
  const evidence = evidenceOf('route-table', tableId);
  if (route.State?.toLowerCase() === 'blackhole') {
    return fail(
      `${tableId} drops traffic for ${rangeText(range)}: its route is a blackhole`,
      `Replace the route in ${tableId} that leads to a target which no longer exists.`,
      evidence,
    );
  }
  const target = FOLLOW_BY_TARGET.find(({ takes }) => takes(route));
  if (target !== undefined) return withTable(target.follow(hop), tableId);
  const where = route.GatewayId ?? route.NetworkInterfaceId ?? 'a target that is not modelled';
  return unknown(
    `${tableId} sends ${rangeText(range)} to ${where}, whose further way is not known`,
    evidence,
  );
}

function followLocal({ from, to, range, tableId }: Hop): Finding {
  if (inSameVpc(from, to)) return pass(`${rangeText(range)} is local to ${from.vpcId}`);
  return fail(
    `${tableId} takes ${rangeText(range)} for addresses of ${from.vpcId} itself, not of ${to.vpcId}`,
    `Give ${from.vpcId} and ${to.vpcId} ranges that do not overlap.`,
    evidenceOf('vpc', from.vpcId),
    evidenceOf('vpc', to.vpcId),
  );
}

/** That the route is active says that the connection is; its own record, where there is one, must agree. */
function followPeering({ index, route, from, to, tableId, range }: Hop): Finding {
  const id = route.VpcPeeringConnectionId ?? '';
  const evidence = evidenceOf('vpc-peering-connection', id);
  const connection = (
    index.peeringConnection.first(from.region, id) ?? index.peeringConnection.first(to.region, id)
  )?.entry;
  const state = connection?.Status?.Code;
  if (state !== undefined && state.toLowerCase() !== 'active') {
    return fail(`${id} is ${state}`, `Bring ${id} to the state active.`, evidence);
  }
  const sides = [connection?.RequesterVpcInfo?.VpcId, connection?.AccepterVpcInfo?.VpcId];
  if (sides.every(side => side !== undefined) && !sides.includes(to.vpcId)) {
    return fail(
      `${tableId} sends ${rangeText(range)} to ${id}, which does not lead to ${to.vpcId}`,
      `Route ${rangeText(range)} to a connection with ${to.vpcId}.`,
      evidence,
    );
  }
  return pass(`${tableId} sends ${rangeText(range)} to ${id}`, evidence);
}

function withTable(finding: Finding, tableId: string): Finding {
  return { ...finding, evidence: [evidenceOf('route-table', tableId), ...finding.evidence] };
}
