import type { Route, SnapshotIndex } from '../../snapshot';
import { isPrefixListOfGatewayService } from './prefix-list';

/**
 * Whether a route leads to a gateway endpoint. An id of `vpce-` alone does not say so, for a route to the endpoint of a
 * firewall looks the same: the endpoint's own type does, else the name of the prefix list.
 */
export function isToGatewayEndpoint(
  index: SnapshotIndex,
  region: string,
  { GatewayId, DestinationPrefixListId }: Route,
): boolean {
  if (DestinationPrefixListId === undefined || !GatewayId?.startsWith('vpce-')) return false;
  const type = index.endpoint.first(region, GatewayId)?.entry.VpcEndpointType?.toLowerCase();
  if (type === 'gateway') return true;
  return type !== FIREWALL_TYPE && isPrefixListOfGatewayService(index, region, DestinationPrefixListId);
}

/** The type of endpoints of firewalls and other appliances, AWS Network Firewall's among them. */
const FIREWALL_TYPE = 'gatewayloadbalancer';
