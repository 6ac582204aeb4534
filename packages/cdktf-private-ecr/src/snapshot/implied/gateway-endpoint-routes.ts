import { idOf, textOf } from '../build/identity';
import { readText } from '../build/read-arguments';
import { type DraftEntry, placementOf, type SnapshotDraft } from '../build/snapshot-draft';
import { addDistinct } from '../resources/route-tables';
import { awsPrefixListId } from '../stack/computed-attributes';
import type { ImpliedRule } from './implied-rule';

/** A gateway endpoint puts a route for its service's prefix list into each route table that it is associated with. */
export const gatewayEndpointRoutes: ImpliedRule = draft => {
  const prefixLists = new Map(
    (draft.byType.get('aws_vpc_endpoint') ?? []).map(endpoint => [
      idOf(endpoint),
      textOf(endpoint, 'prefix_list_id'),
    ]),
  );
  for (const endpoint of draft.all('VpcEndpoints')) {
    const { VpcEndpointId, VpcEndpointType, RouteTableIds, ServiceName } = endpoint.value;
    if (VpcEndpointType?.toLowerCase() !== 'gateway') continue;
    if (endpoint.forgotten.has('RouteTableIds')) forgetRoutes(draft, endpoint);
    const list =
      prefixLists.get(VpcEndpointId) ??
      knownList(draft, ServiceName, endpoint.region) ??
      awsPrefixListId(ServiceName, endpoint.region);
    for (const id of RouteTableIds ?? []) addRoute(draft, endpoint.region, id, VpcEndpointId, list);
  }
  existingEndpoints(draft);
};

/** Of an endpoint that exists and that nobody knows it is not known which service's addresses it takes. */
function existingEndpoints(draft: SnapshotDraft): void {
  for (const association of draft.byType.get('aws_vpc_endpoint_route_table_association') ?? []) {
    const { region } = placementOf(association);
    const endpointId = readText(association, 'vpc_endpoint_id');
    const tableId = readText(association, 'route_table_id');
    if (typeof endpointId !== 'string' || typeof tableId !== 'string') continue;
    if (draft.find('VpcEndpoints', region, endpointId) !== undefined) continue;
    addRoute(draft, region, tableId, endpointId, `pl-(of ${endpointId})`);
  }
}

function addRoute(
  draft: SnapshotDraft,
  region: string,
  tableId: string,
  GatewayId: string,
  list: string,
): void {
  const table = draft.find('RouteTables', region, tableId);
  if (table === undefined) return;
  addDistinct((table.value.Routes ??= []), {
    DestinationPrefixListId: list,
    GatewayId,
    State: 'active',
    implied: true,
  });
}

function knownList(draft: SnapshotDraft, name: string, region: string): string | undefined {
  return draft
    .all('PrefixLists')
    .find(({ isKnown, region: of, value }) => isKnown && of === region && value.PrefixListName === name)
    ?.value.PrefixListId;
}

function forgetRoutes(draft: SnapshotDraft, { region, value }: DraftEntry<'VpcEndpoints'>): void {
  for (const table of draft.all('RouteTables')) {
    if (table.region === region && table.value.VpcId === value.VpcId) table.forgotten.add('Routes');
  }
}
