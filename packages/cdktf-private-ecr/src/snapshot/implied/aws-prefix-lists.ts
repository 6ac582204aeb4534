import { serviceName } from '@private-ecr/core';
import { textOf } from '../build/identity';
import { readText } from '../build/read-arguments';
import { placementOf, type SnapshotDraft } from '../build/snapshot-draft';
import { awsPrefixListId } from '../stack/computed-attributes';
import type { ImpliedRule } from './implied-rule';

const GATEWAY_SERVICES = ['s3', 'dynamodb'];

/**
 * AWS keeps a prefix list of each service with gateway endpoints, under one id for all accounts of a Region. Which
 * ranges are in it nobody made up: they stay unknown. The id is the one that gateway endpoints tell, which in a state is
 * AWS's own; without one it is made up.
 */
export const awsPrefixLists: ImpliedRule = draft => {
  const told = idsOfEndpoints(draft);
  for (const { accountId, region } of placesOf(draft)) {
    for (const service of GATEWAY_SERVICES) {
      const PrefixListName = serviceName(service, region);
      for (const PrefixListId of told.get(PrefixListName) ?? [awsPrefixListId(service, region)]) {
        draft.add('PrefixLists', { accountId, region }, { PrefixListId, PrefixListName, implied: true });
      }
    }
  }
};

/** By the names of the lists; several where a state stands beside a stack that was never applied. */
function idsOfEndpoints(draft: SnapshotDraft): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const endpoint of draft.byType.get('aws_vpc_endpoint') ?? []) {
    const id = textOf(endpoint, 'prefix_list_id');
    const name = readText(endpoint, 'service_name');
    const isGateway = (readText(endpoint, 'vpc_endpoint_type') ?? 'Gateway') === 'Gateway';
    if (isGateway && id !== undefined && typeof name === 'string') {
      ids.set(name, (ids.get(name) ?? new Set()).add(id));
    }
  }
  return ids;
}

function placesOf(draft: SnapshotDraft): readonly { accountId: string; region: string }[] {
  const places = [...draft.byType.values()].flat().map(placementOf);
  const byKey = new Map(places.map(place => [`${place.accountId} ${place.region}`, place]));
  return [...byKey.values()];
}
