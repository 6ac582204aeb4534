import { AwsError } from '../../../errors';
import { type Entry, entriesOf, idOf, ownerOf } from '../../../world/world';
import type { Action, Call } from '../../service';
import { maxItemsOf } from '../part-of';
import { allZones, type Zone } from '../zones';

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZonesByVPC.html */
export const ListHostedZonesByVPC: Action = {
  parameters: ['VPCId', 'VPCRegion', 'MaxItems', 'NextToken'],
  answer: (input, call) => {
    const vpcId = String(input['VPCId']);
    const vpcRegion = String(input['VPCRegion']);
    requireOwnVpc(call, vpcId, vpcRegion);
    const maxItems = maxItemsOf(input['MaxItems'], 100);
    const summaries = [
      ...allZones(call.world)
        .filter(({ entry }) => answersIn(entry, vpcId, vpcRegion))
        .map(summaryOf),
      ...foreignSummaries(call, vpcId, vpcRegion),
    ];
    const page = call.page(summaries, {
      nextToken: input['NextToken'] as string | undefined,
      maxResults: maxItems,
    });
    return {
      HostedZoneSummaries: page.items,
      MaxItems: String(maxItems),
      ...(page.nextToken !== undefined && { NextToken: page.nextToken }),
    };
  },
};

function requireOwnVpc({ world, accountId }: Call, vpcId: string, region: string): void {
  const isOwn = entriesOf(world, accountId, region, 'Vpcs').some(
    vpc => idOf('Vpcs', vpc) === vpcId && ownerOf('Vpcs', vpc, accountId) === accountId,
  );
  if (isOwn) return;
  throw new AwsError(
    'InvalidVPCId',
    `The VPC ${vpcId} in region ${region} that you provided is not valid, or you are not authorized to access it.`,
  );
}

function summaryOf({ id, ownerId, entry }: Zone): Entry {
  return { HostedZoneId: id, Name: entry['Name'], Owner: { OwningAccount: ownerId } };
}

/** Zones whose owner's account is not in the world, as the snapshot of the VPC's account names them with its VPCs. */
function foreignSummaries({ world, accountId }: Call, vpcId: string, region: string): readonly Entry[] {
  const known = new Set(allZones(world).map(({ id }) => id));
  return entriesOf(world, accountId, region, 'HostedZones')
    .filter(entry => typeof entry['HostedZoneId'] === 'string' && !known.has(entry['HostedZoneId']))
    .filter(entry => entry['VPCs'] === undefined || answersIn(entry, vpcId, region))
    .map(({ HostedZoneId, Name, Owner }) => ({ HostedZoneId, Name, Owner }));
}

function answersIn(zone: Entry, vpcId: string, region: string): boolean {
  const vpcs = (zone['VPCs'] ?? []) as readonly Entry[];
  return vpcs.some(({ VPCId, VPCRegion }) => VPCId === vpcId && (VPCRegion ?? region) === region);
}
