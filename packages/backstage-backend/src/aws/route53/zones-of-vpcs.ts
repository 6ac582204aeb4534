import {
  type HostedZoneSummary,
  ListHostedZonesByVPCCommand,
  type ListHostedZonesByVPCCommandOutput,
  type Route53Client,
  type VPCRegion,
} from '@aws-sdk/client-route-53';
import { allPages } from '../pages';

/** The zones that hold for VPCs, each once, with the VPCs that it was named for. */
export async function readZonesOfVpcs(
  client: Route53Client,
  vpcIds: readonly string[],
  region: string,
): Promise<readonly object[]> {
  const told = await Promise.all(
    vpcIds.map(async VPCId => ({
      VPC: { VPCId, VPCRegion: region },
      zones: await allPages(pagesOf(client, VPCId, region), page => page.HostedZoneSummaries),
    })),
  );
  const byId = new Map<string, HostedZoneSummary & { readonly VPCs: object[] }>();
  for (const { VPC, zones } of told) {
    for (const zone of zones) {
      const id = zone.HostedZoneId ?? '';
      byId.set(id, { ...zone, VPCs: [...(byId.get(id)?.VPCs ?? []), VPC] });
    }
  }
  return [...byId.values()];
}

/** The SDK has no paginator for this call. */
async function* pagesOf(
  client: Route53Client,
  VPCId: string,
  region: string,
): AsyncGenerator<ListHostedZonesByVPCCommandOutput> {
  let NextToken: string | undefined;
  do {
    const page: ListHostedZonesByVPCCommandOutput = await client.send(
      new ListHostedZonesByVPCCommand({ VPCId, VPCRegion: region as VPCRegion, NextToken }),
    );
    yield page;
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
}
