import ipaddr from 'ipaddr.js';
import { type Address, ipInCidr, parseCidr, safeParseAddress } from '../../net';
import type { DiagnosisContext } from '../context';
import { BORROWED_RANGES } from './borrowed-ranges.data';
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
 * Tells private from public, the VPC's own ranges first: a VPC may use ranges that are public elsewhere.
 *
 * @param ofAws - whether the name that resolved to it is one of AWS, which has no public address in ranges of others
 * @returns `undefined` for a text that is no address, such as a redacted one
 */
export function addressKind(
  text: string,
  context: DiagnosisContext,
  ofAws: boolean,
): AddressKind | undefined {
  const read = safeParseAddress(text);
  if (!read.success) return undefined;
  const { address } = read;
  if (isInVpc(address, context)) return 'private';
  if (text === METADATA_IPV6) return 'link-local';
  if (isIn(S3_RANGES, address)) return 's3';
  if (ofAws && isIn(BORROWED_RANGES, address)) return 'private';
  return KIND_OF_RANGE[ipaddr.parse(text).range()] ?? 'public';
}

/** Whether an address lies in one of the VPC's ranges, as far as they are known. */
export function isInVpc(address: Address, { vpcCidrs = [] }: DiagnosisContext): boolean {
  return isIn(vpcCidrs, address);
}

function isIn(ranges: readonly string[], address: Address): boolean {
  return ranges.some(range => ipInCidr(address, parseCidr(range)));
}
