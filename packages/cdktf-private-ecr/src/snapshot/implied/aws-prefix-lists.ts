import { serviceName } from '@private-ecr/core';
import { textOf } from '../build/identity';
import { readText } from '../build/read-arguments';
import { placementOf, type SnapshotDraft } from '../build/snapshot-draft';
import { awsPrefixListId } from '../stack/computed-attributes';
import type { ImpliedRule } from './implied-rule';

const GATEWAY_SERVICES = ['s3', 'dynamodb'];

/**
 * AWS keeps a prefix list of each service with gateway endpoints, under one id for all accounts of a Region. Which
 * ranges are in it nobody made up: they stay unknown.
 */
export const awsPrefixLists: ImpliedRule = draft => {
  for (const { accountId, region } of placesOf(draft)) {
    for (const service of GATEWAY_SERVICES) {
      draft.add(
        'PrefixLists',
        { accountId, region },
        {
          PrefixListId: awsPrefixListId(service, region),
          PrefixListName: serviceName(service, region),
          implied: true,
        },
      );
    }
  }
  // A state knows AWS's own id.
  for (const endpoint of draft.byType.get('aws_vpc_endpoint') ?? []) {
    const PrefixListId = textOf(endpoint, 'prefix_list_id');
    const PrefixListName = readText(endpoint, 'service_name');
    const isGateway = (readText(endpoint, 'vpc_endpoint_type') ?? 'Gateway') === 'Gateway';
    if (!isGateway || PrefixListId === undefined || typeof PrefixListName !== 'string') continue;
    draft.add('PrefixLists', placementOf(endpoint), { PrefixListId, PrefixListName, implied: true });
  }
};

function placesOf(draft: SnapshotDraft): readonly { accountId: string; region: string }[] {
  const places = [...draft.byType.values()].flat().map(placementOf);
  const byKey = new Map(places.map(place => [`${place.accountId} ${place.region}`, place]));
  return [...byKey.values()];
}
