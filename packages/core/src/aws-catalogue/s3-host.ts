import { type Partition, PARTITIONS } from './partitions.data';
import { REGION_FORM } from './region-name';

interface S3Host {
  readonly service: 's3';
  readonly region?: string;
  readonly dualStack: boolean;
  readonly fips?: true;
  readonly bucket?: string;
}

const SUFFIXES = [...new Set((PARTITIONS as readonly Partition[]).map(({ dnsSuffix }) => dnsSuffix))]
  .sort((a, b) => b.length - a.length)
  .map(suffix => `.${suffix}`);

/** The labels of S3 itself: `s3`, `s3.eu-west-1`, `s3-eu-west-1` (old), `s3.dualstack.eu-west-1`, `s3-fips.eu-west-1`. */
const SERVICE_PART = new RegExp(`^s3(-fips)?(?:\\.(dualstack))?(?:[.-](${REGION_FORM}))?$`);

/**
 * Reads a host of S3: virtual-hosted (`BUCKET.s3.REGION.…`, where the bucket may hold dots), path style, dual-stack,
 * and the old forms without a Region or with a hyphen before it.
 *
 * @param name - a host in lower case, without a port
 */
export function s3OfHost(name: string): S3Host | undefined {
  const suffix = SUFFIXES.find(candidate => name.endsWith(candidate));
  if (suffix === undefined) return undefined;
  const labels = name.slice(0, -suffix.length).split('.');
  // The service's own labels are the last one to three; from the left, what stands before them is the bucket.
  for (const own of [3, 2, 1]) {
    if (own > labels.length) continue;
    const match = SERVICE_PART.exec(labels.slice(-own).join('.'));
    if (match === null) continue;
    const [, fips, dualStack, region] = match;
    const bucket = labels.slice(0, -own).join('.');
    return {
      service: 's3',
      dualStack: dualStack !== undefined,
      ...(fips !== undefined && { fips: true }),
      ...(region !== undefined && { region }),
      ...(bucket !== '' && { bucket }),
    };
  }
  return undefined;
}
