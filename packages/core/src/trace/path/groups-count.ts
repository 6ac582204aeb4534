import type { Leg } from '../leg';
import type { EndpointInterface } from './endpoint-interfaces';
import { inSameVpc, placeOf } from './place';
import { oneWay } from './private-route';

/**
 * Whether rules that name a security group count between a task and an interface: inside a VPC and over peering they
 * do, over a Transit Gateway they do not. Undefined where the way is not known.
 */
export function groupsCount(
  { index, place }: Leg,
  region: string,
  { subnetId, range }: EndpointInterface,
): boolean | undefined {
  const end = placeOf(index, region, subnetId);
  if (place === undefined || end === undefined || range === undefined) return undefined;
  if (inSameVpc(place, end)) return true;
  const { link } = oneWay(index, place, end, range);
  if (link === undefined || link === 'unknown') return undefined;
  return link === 'peering' && place.region === end.region;
}
