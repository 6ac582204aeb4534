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

/**
 * Services that gateway endpoints lead to. Source: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
 * and, for S3 Express, https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-networking.html.
 */
const GATEWAY_SERVICES: ReadonlySet<string> = new Set(['s3', 'dynamodb', 's3express']);

/** Whether a prefix list is known by its name to be AWS's own of a service with gateway endpoints in its Region. */
export function isPrefixListOfGatewayService(
  index: SnapshotIndex,
  region: string,
  prefixListId: string,
): boolean {
  const parsed = parseServiceName(nameOf(index, region, prefixListId) ?? '');
  return parsed?.region === region && GATEWAY_SERVICES.has(parsed.service);
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
