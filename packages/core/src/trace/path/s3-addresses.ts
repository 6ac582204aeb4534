import { serviceName } from '../../aws-catalogue';
import type { SnapshotIndex } from '../../snapshot';
import { memoized } from '../memoized';
import { rangesOfPrefixList } from './prefix-list';
import { ANY_PUBLIC, type PublicAddresses } from './public-addresses';

/**
 * The addresses of S3 in a Region: those of its prefix list, where its entries are known.
 *
 * @param ofRoute - a prefix list that is S3's because of where its route leads, though its name may not be known
 */
export function s3Addresses(index: SnapshotIndex, region: string, ofRoute?: string): PublicAddresses {
  const known = addressesByList(index);
  const key = `${region} ${ofRoute ?? ''}`;
  const addresses = known.get(key) ?? readAddresses(index, region, ofRoute);
  known.set(key, addresses);
  return addresses;
}

const addressesByList = memoized((_index: SnapshotIndex) => new Map<string, PublicAddresses>());

function readAddresses(index: SnapshotIndex, region: string, ofRoute: string | undefined): PublicAddresses {
  const byName = index.prefixListIdOfName.all(region, serviceName('s3', region));
  const prefixListIds = [...new Set(ofRoute === undefined ? byName : [ofRoute, ...byName])];
  const ranges = prefixListIds
    .map(id => rangesOfPrefixList(index, region, id))
    .find(found => found !== undefined && found.length > 0);
  return ranges === undefined ? { ...ANY_PUBLIC, prefixListIds } : { ranges, isExact: true, prefixListIds };
}
