import ipaddr from 'ipaddr.js';
import { type Address, type Cidr, ipInCidr, parseCidr, safeParseAddress } from '../../net';
import type { DiagnosisContext } from '../context';
import { S3_RANGES } from './s3-ranges.data';

/**
 * What an address says of the network: `private` is inside the network, `s3` is one of S3's public addresses,
 * `link-local` is the machine's own metadata and credentials service.
 */
export type AddressKind = 'private' | 'public' | 's3' | 'link-local' | 'loopback';

/** What `ipaddr.js` calls a range, where it is not public. Carrier-grade ranges are used inside VPCs. */
const KIND_OF_RANGE: Readonly<Record<string, AddressKind>> = {
  carrierGradeNat: 'private',
  linkLocal: 'link-local',
  loopback: 'loopback',
  private: 'private',
  uniqueLocal: 'private',
};

/** The IPv6 address of the instance metadata service, which lies among the private ones. */
const METADATA_IPV6 = 'fd00:ec2::254';

/**
 * Tells private from public. A VPC may use ranges that are public elsewhere, so its own ranges come first.
 *
 * @returns `undefined` for a text that is no address, such as a redacted one
 */
export function addressKind(text: string, context: DiagnosisContext): AddressKind | undefined {
  const read = safeParseAddress(text);
  if (!read.success) return undefined;
  const { address } = read;
  if (isInVpc(address, context)) return 'private';
  if (text === METADATA_IPV6) return 'link-local';
  if (s3Ranges().some(range => ipInCidr(address, range))) return 's3';
  return KIND_OF_RANGE[ipaddr.parse(text).range()] ?? 'public';
}

/** Whether an address lies in one of the VPC's ranges, as far as they are known. */
export function isInVpc(address: Address, { vpcCidrs = [] }: DiagnosisContext): boolean {
  return vpcCidrs.some(range => ipInCidr(address, parseCidr(range)));
}

let parsedS3Ranges: readonly Cidr[] | undefined;

/** Parsed on first use, so that a page that imports the module pays nothing. */
function s3Ranges(): readonly Cidr[] {
  return (parsedS3Ranges ??= S3_RANGES.map(parseCidr));
}
