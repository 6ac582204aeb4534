import { parseServiceName } from '../../aws-catalogue';
import { type Cidr, safeParseCidr } from '../../net';
import type { SnapshotIndex } from '../../snapshot';

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
  const texts =
    index.prefixList.first(region, prefixListId)?.entry.Cidrs ??
    index.managedPrefixList.first(region, prefixListId)?.entry.Entries?.map(({ Cidr: text }) => text);
  return texts?.flatMap(text => {
    const parsed = safeParseCidr(text);
    return parsed.success && parsed.cidr.family === 'ipv4' ? [parsed.cidr] : [];
  });
}
