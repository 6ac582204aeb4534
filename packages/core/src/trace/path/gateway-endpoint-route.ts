import type { Route, SnapshotIndex } from '../../snapshot';
import { isPrefixListOfGatewayService } from './prefix-list';

/**
 * Whether a route leads to a gateway endpoint. An id of `vpce-` alone does not say so: a route to the endpoint of a
 * firewall looks the same. The endpoint's own type does, and where that is not known the name of the prefix list.
 */
export function isToGatewayEndpoint(
  index: SnapshotIndex,
  region: string,
  { GatewayId, DestinationPrefixListId }: Route,
): boolean {
  if (DestinationPrefixListId === undefined || !GatewayId?.startsWith('vpce-')) return false;
  const type = index.endpoint.first(region, GatewayId)?.entry.VpcEndpointType?.toLowerCase();
  if (type !== undefined) return type === 'gateway';
  return isPrefixListOfGatewayService(index, region, DestinationPrefixListId);
}
