import { parseServiceName } from '../../aws-catalogue';
import type { SnapshotIndex } from '../../snapshot';
import { memoized } from '../memoized';
import { isS3PrefixList } from './prefix-list';

/**
 * Whether a prefix list is known to hold public addresses only, though its ranges may not be known: that of S3, by its
 * name, which AWS gives to no list of a customer's, or because a route for it leads to a gateway endpoint of S3.
 */
export function holdsPublicAddressesOnly(
  index: SnapshotIndex,
  region: string,
  prefixListId: string,
): boolean {
  const byName = isS3PrefixList(index, region, prefixListId);
  return byName ?? s3ListsOfRoutes(index).has(`${region} ${prefixListId}`);
}

/** Prefix lists, by Region and id, that some route sends to a gateway endpoint of S3: AWS makes such routes itself. */
const s3ListsOfRoutes = memoized(
  (index: SnapshotIndex): ReadonlySet<string> =>
    new Set(
      Object.values(index.snapshot.accounts).flatMap(regions =>
        Object.entries(regions).flatMap(([region, { RouteTables = [] }]) =>
          RouteTables.flatMap(({ Routes = [] }) => Routes)
            .filter(({ GatewayId }) => isS3Gateway(index, region, GatewayId))
            .map(({ DestinationPrefixListId }) => `${region} ${DestinationPrefixListId}`),
        ),
      ),
    ),
);

function isS3Gateway(index: SnapshotIndex, region: string, gatewayId = ''): boolean {
  const endpoint = index.endpoint.first(region, gatewayId)?.entry;
  return endpoint !== undefined && parseServiceName(endpoint.ServiceName)?.service === 's3';
}
