import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import type { Hub, Network } from '../network/network';
import { findIn } from '../network/snapshot';

/** Who owns the hubs in the catalog. */
const OWNER = 'group:default/network';

/** The ranges of VPCs behind each hub, by its Region; those of its own VPC are its shared subnets. */
const SPOKE_POOLS: Readonly<Record<string, readonly string[]>> = {
  'eu-central-1': ['10.80.0.0/16'],
  'us-east-1': ['10.81.0.0/16'],
};

/** Writes what of the portal's configuration follows from the network: the hubs, and where the repository is. */
export function writeHubsConfig(file: string, network: Network, repositoryFolder: string): void {
  const hubs = network.hubs.map(hub => ({
    ...hub,
    owner: OWNER,
    pools: {
      sharedSubnets: vpcRanges(hub, network),
      spokeVpcs: SPOKE_POOLS[hub.region] ?? [],
    },
  }));
  const gitops = { repository: { url: pathToFileURL(repositoryFolder).href } };
  fs.writeFileSync(file, stringify({ privateEcr: { hubs, gitops } }));
}

function vpcRanges({ vpcId }: Hub, { snapshot }: Network): readonly string[] {
  const vpc = findIn(snapshot, 'Vpcs', ({ VpcId }) => VpcId === vpcId)?.entry;
  const further = (vpc?.CidrBlockAssociationSet ?? []) as { readonly CidrBlock: string }[];
  return [...new Set([String(vpc?.CidrBlock), ...further.map(({ CidrBlock }) => CidrBlock)])];
}
