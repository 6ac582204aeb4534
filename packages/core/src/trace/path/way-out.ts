import { formatCidr } from '../../net';
import type { Route, SnapshotIndex } from '../../snapshot';
import { evidenceOf, fail, type Finding, pass, unknown } from '../finding';
import { isToGatewayEndpoint } from './gateway-endpoint-route';
import { whyMissing } from './missing-list';
import type { Place } from './place';
import { EVERYWHERE, type PublicAddresses } from './public-addresses';
import { destinationOf, isForSome, NO_TARGET } from './public-routes';
import { crossTransitGateway } from './transit-gateway';

/** A way to public addresses. */
export interface InternetWay {
  readonly finding: Finding;
  readonly via: 'nat' | 'internet' | 'none' | 'unknown';
}

/** Traffic for public addresses that leaves a subnet by its route table. */
export interface Departure {
  readonly index: SnapshotIndex;
  readonly from: Place;
  readonly tableId: string;
  /** Whether what sends it has a public address. */
  readonly hasPublicIp: boolean;
  readonly to: PublicAddresses;
  /** The NAT gateway that sends it on, where it comes from one. */
  readonly natGatewayId?: string;
}

/** What a target other than a NAT gateway does with traffic for the internet, by the field that names it. */
const LEAVE_BY_TARGET: readonly {
  readonly takes: (route: Route, departure: Departure) => boolean;
  readonly leave: (route: Route, departure: Departure) => InternetWay;
}[] = [
  { takes: route => route === NO_TARGET, leave: (_route, departure) => noRoute(departure) },
  {
    takes: ({ State }) => State?.toLowerCase() === 'blackhole',
    leave: (route, departure) => {
      const what = isForSome(route) ? destinationOf(route) : 'the internet';
      const detail = `${departure.tableId} drops traffic for ${what}: its route is a blackhole`;
      return blocked(detail, fixFor(departure, route));
    },
  },
  {
    takes: ({ GatewayId }) => GatewayId === 'local',
    leave: (_route, { tableId, from }) =>
      blocked(
        `${tableId} takes public addresses for addresses of ${from.vpcId} itself`,
        `Give ${from.vpcId} ranges that are not public.`,
        'vpc',
        from.vpcId,
      ),
  },
  { takes: ({ GatewayId }) => GatewayId?.startsWith('igw-') ?? false, leave: throughInternetGateway },
  {
    takes: (route, { index, from }) => isToGatewayEndpoint(index, from.region, route),
    leave: ({ GatewayId: id = '' }) => ({
      finding: pass(`${id} leads to its service`, evidenceOf('vpc-endpoint', id)),
      via: 'internet',
    }),
  },
  {
    takes: ({ VpcPeeringConnectionId }) => VpcPeeringConnectionId !== undefined,
    leave: (route, departure) => {
      const { VpcPeeringConnectionId: id = '' } = route;
      return blocked(
        `${id} carries no traffic to the internet: peering is not transitive`,
        fixFor(departure, route),
        'vpc-peering-connection',
        id,
      );
    },
  },
  { takes: ({ TransitGatewayId }) => TransitGatewayId !== undefined, leave: throughTransitGateway },
];

/** Where a route to anything but a NAT gateway leads. */
export function wayOut(route: Route, departure: Departure): InternetWay {
  const target = LEAVE_BY_TARGET.find(({ takes }) => takes(route, departure));
  if (target !== undefined) return target.leave(route, departure);
  const where = route.GatewayId ?? route.NetworkInterfaceId ?? 'a target that is not modelled';
  const detail = `${departure.tableId} sends traffic for the internet to ${where}, whose further way is not known`;
  return { finding: unknown(detail), via: 'unknown' };
}

/**
 * What to change where traffic does not leave by a route table.
 *
 * @param route - that takes it, where there is one
 */
export function fixFor({ natGatewayId, tableId, from }: Departure, route: Route = NO_TARGET): string {
  if (isForSome(route)) {
    return `Delete the route for ${destinationOf(route)} from ${tableId}, or replace its target.`;
  }
  return natGatewayId === undefined
    ? 'Use an endpoint for the service, or route 0.0.0.0/0 to a NAT gateway in a public subnet.'
    : `Add a route for 0.0.0.0/0 to ${tableId}, to an internet gateway of ${from.vpcId}.`;
}

/** No way, for a reason that a resource is evidence of. */
export function blocked(detail: string, fix: string, type?: string, id = ''): InternetWay {
  const evidence = type === undefined ? [] : [evidenceOf(type, id)];
  return { finding: fail(detail, fix, ...evidence), via: 'none' };
}

function noRoute(departure: Departure): InternetWay {
  return blocked(`${departure.tableId} has no route to the internet`, fixFor(departure));
}

function throughInternetGateway({ GatewayId: id = '' }: Route, departure: Departure): InternetWay {
  const evidence = evidenceOf('internet-gateway', id);
  const attached = attachedTo(departure.index, id, departure.from);
  if (attached.verdict !== 'pass') {
    return { finding: attached, via: attached.verdict === 'fail' ? 'none' : 'unknown' };
  }
  if (departure.hasPublicIp) {
    return { finding: pass(`${id} leads to the internet`, evidence), via: 'internet' };
  }
  return blocked(
    `${id} carries traffic of public addresses only, and the task has none`,
    'Set assignPublicIp to ENABLED, use a NAT gateway, or use an endpoint for the service.',
    'internet-gateway',
    id,
  );
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

/** Which way a Transit Gateway leads out is not followed; that it leads nowhere is known. */
function throughTransitGateway(
  { TransitGatewayId: id = '' }: Route,
  { index, from, to }: Departure,
): InternetWay {
  const { ranges, isExact, prefixListIds } = to;
  const destination = (isExact ? prefixListIds[0] : undefined) ?? formatCidr(EVERYWHERE);
  const finding = crossTransitGateway(index, { transitGatewayId: id, from, ranges, isExact, destination });
  return { finding, via: finding.verdict === 'fail' ? 'none' : 'unknown' };
}
