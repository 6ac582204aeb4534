import type { SnapshotIndex } from '../../snapshot';
import { evidenceOf } from '../finding';
import { whyMissing } from '../path/missing-list';
import type { Place } from '../path/place';
import type { Resolution } from './resolution';

const AMAZON_PROVIDED_DNS = 'AmazonProvidedDNS';

/** What the VPC's own settings say before any name is looked at. */
export interface DnsPremises {
  /** Set where they settle the answer for every name. */
  readonly settled?: Resolution;
  /** Whether private zones answer in the VPC. */
  readonly hasPrivateZones: boolean;
}

/** Reads DNS support, DNS hostnames and the DHCP options of a VPC. */
export function dnsPremises(index: SnapshotIndex, { vpcId, vpcOwnerId, region }: Place): DnsPremises {
  const vpc = index.vpc.first(region, vpcId)?.entry;
  const evidence = [evidenceOf('vpc', vpcId)];
  if (vpc?.EnableDnsSupport === false) {
    const detail = `DNS support of ${vpcId} is off: nothing resolves`;
    const fix = `Set enableDnsSupport and enableDnsHostnames of ${vpcId} to true.`;
    return { settled: { kind: 'no-answer', detail, fix, evidence }, hasPrivateZones: false };
  }
  if (vpc?.EnableDnsSupport === undefined || vpc.EnableDnsHostnames === undefined) {
    const what = `EnableDnsSupport or EnableDnsHostnames of ${vpcId}`;
    const detail = whyMissing(index, what, 'Vpcs', vpcOwnerId, region);
    return { settled: { kind: 'unknown', detail, evidence }, hasPrivateZones: false };
  }
  const servers = nameServers(index, vpc.DhcpOptionsId, region);
  if (servers === undefined || servers.some(server => server !== AMAZON_PROVIDED_DNS)) {
    const detail =
      servers === undefined
        ? `the name servers of ${vpcId} are not known: ${String(vpc.DhcpOptionsId)} is not in the snapshot`
        : `${vpcId} uses the name servers ${servers.join(', ')} (${String(vpc.DhcpOptionsId)}), whose answers are not known`;
    const options = evidenceOf('dhcp-options', vpc.DhcpOptionsId ?? '');
    return { settled: { kind: 'unknown', detail, evidence: [...evidence, options] }, hasPrivateZones: false };
  }
  return { hasPrivateZones: vpc.EnableDnsHostnames };
}

/** Where a VPC names no DHCP options, it has those of its Region, with Amazon's own name server. */
function nameServers(
  index: SnapshotIndex,
  dhcpOptionsId: string | undefined,
  region: string,
): readonly string[] | undefined {
  if (dhcpOptionsId === undefined) return [AMAZON_PROVIDED_DNS];
  const options = index.dhcpOptions.first(region, dhcpOptionsId)?.entry.DhcpConfigurations;
  return options
    ?.filter(({ Key }) => Key === 'domain-name-servers')
    .flatMap(({ Values }) => (Values ?? []).map(({ Value }) => Value));
}
