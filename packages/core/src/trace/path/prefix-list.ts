import { parseServiceName } from '../../aws-catalogue';
import { type Cidr, safeParseCidr } from '../../net';
import type { ManagedPrefixList, SnapshotIndex } from '../../snapshot';
import { memoized } from '../memoized';

/** The name of a prefix list, whichever of AWS's two lists it stands in. AWS's own have one id per Region. */
function nameOf(index: SnapshotIndex, region: string, prefixListId: string): string | undefined {
  return (
    index.prefixList.first(region, prefixListId)?.entry.PrefixListName ??
    index.managedPrefixList.first(region, prefixListId)?.entry.PrefixListName
  );
}

/** Whether a prefix list is that of S3 in its Region; undefined where its name is not known. */
export function isS3PrefixList(
  index: SnapshotIndex,
  region: string,
  prefixListId: string,
): boolean | undefined {
  const name = nameOf(index, region, prefixListId);
  if (name === undefined) return undefined;
  const parsed = parseServiceName(name);
  return parsed?.service === 's3' && parsed.region === region;
}

/** The IPv4 ranges of a prefix list; undefined where its entries are not known. */
export function rangesOfPrefixList(
  index: SnapshotIndex,
  region: string,
  prefixListId: string,
): readonly Cidr[] | undefined {
  const ofAws = index.prefixList.first(region, prefixListId)?.entry;
  if (ofAws?.Cidrs !== undefined) return rangesIn(ofAws.Cidrs);
  const entries = index.managedPrefixList.first(region, prefixListId)?.entry.Entries;
  return entries && rangesOfEntries(entries);
}

const rangesIn = memoized((texts: readonly string[]): readonly Cidr[] =>
  texts.flatMap(text => {
    const parsed = safeParseCidr(text);
    return parsed.success && parsed.cidr.family === 'ipv4' ? [parsed.cidr] : [];
  }),
);

const rangesOfEntries = memoized((entries: NonNullable<ManagedPrefixList['Entries']>): readonly Cidr[] =>
  rangesIn(entries.map(({ Cidr: text }) => text)),
);
