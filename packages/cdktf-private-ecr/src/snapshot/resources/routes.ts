import type { Route } from '@private-ecr/core';
import { type Arguments, readCidr, readText } from '../build/read-arguments';
import type { Draft } from '../build/snapshot-draft';
import { isUnknown, Unknown } from '../expression/value';

/** Arguments that name a target, with the field of the API for it. Those that it has no field for lead to unknown. */
const TARGETS = [
  ['gateway_id', 'GatewayId'],
  ['nat_gateway_id', 'NatGatewayId'],
  ['transit_gateway_id', 'TransitGatewayId'],
  ['vpc_peering_connection_id', 'VpcPeeringConnectionId'],
  ['network_interface_id', 'NetworkInterfaceId'],
  ['vpc_endpoint_id', 'GatewayId'],
] as const;

const RANGES = ['destination_cidr_block', 'cidr_block'];
const PREFIX_LIST = 'destination_prefix_list_id';
const IPV6_RANGES = ['destination_ipv6_cidr_block', 'ipv6_cidr_block'];

/**
 * A route, of a resource of its own or in a table.
 *
 * @returns undefined for one of IPv6; unknown where it is not known what it is for. A target that is not known is left
 * out, and so leads nowhere that is known.
 */
export function readRoute(from: Arguments): Draft<Route> | undefined | Unknown {
  const ranges = RANGES.map(argument => readCidr(from, argument));
  const list = readText(from, PREFIX_LIST);
  const unknown = [...ranges, list].find(isUnknown);
  if (unknown !== undefined) return unknown;
  const range = ranges.find(value => typeof value === 'string');
  if (typeof range !== 'string' && typeof list !== 'string') {
    const isOfIpv6 = IPV6_RANGES.some(argument => readText(from, argument) !== undefined);
    return isOfIpv6 ? undefined : new Unknown('the route has no destination');
  }
  const route: Draft<Route> = { State: 'active' };
  if (typeof range === 'string') route.DestinationCidrBlock = range;
  else if (typeof list === 'string') route.DestinationPrefixListId = list;
  for (const [argument, field] of TARGETS) {
    const target = readText(from, argument);
    if (typeof target === 'string') route[field] = target;
  }
  return route;
}

/** The argument that names the target, where that is not known. */
export function unknownTarget(from: Arguments): readonly [string, Unknown] | undefined {
  for (const [argument] of TARGETS) {
    const target = readText(from, argument);
    if (isUnknown(target)) return [argument, target];
  }
  return undefined;
}
