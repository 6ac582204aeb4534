import { readText } from '../build/read-arguments';
import { type DraftEntry, placementOf, type SnapshotDraft } from '../build/snapshot-draft';
import { transitGatewayTableOf } from '../resources/transit-gateways';
import type { ImpliedRule } from './implied-rule';
import { rangesOfVpc } from './local-routes';
import { attachmentResources, defaultsByGateway, leavesOn } from './transit-gateway-defaults';

type TableEntry = DraftEntry<'TransitGatewayRouteTables'>;
type AttachmentEntry = DraftEntry<'TransitGatewayVpcAttachments'>;

/** An attachment that propagates to a table puts a route to each range of its VPC there. */
export const propagatedRoutes: ImpliedRule = draft => {
  const defaults = defaultsByGateway(draft);
  const resources = attachmentResources(draft);
  for (const propagation of draft.byType.get('aws_ec2_transit_gateway_route_table_propagation') ?? []) {
    const table = transitGatewayTableOf(propagation, draft);
    const read = readText(propagation, 'transit_gateway_attachment_id');
    const id = draft.orForget(propagation, 'transit_gateway_attachment_id', read, table, 'Routes');
    if (table === undefined || id === undefined) continue;
    propagate(draft, table, draft.find('TransitGatewayVpcAttachments', placementOf(propagation).region, id));
  }
  for (const attachment of draft.all('TransitGatewayVpcAttachments')) {
    const { TransitGatewayAttachmentId, TransitGatewayId } = attachment.value;
    if (attachment.isKnown) continue;
    const isOn = leavesOn(resources.get(TransitGatewayAttachmentId), 'propagation');
    const tableId = defaults.get(TransitGatewayId)?.propagation ?? 'unknown';
    if (isOn === false || tableId === 'none') continue;
    const table = draft.find('TransitGatewayRouteTables', attachment.region, tableId);
    if (isOn === true && table !== undefined) propagate(draft, table, attachment);
    else forgetRoutes(draft, attachment);
  }
};

function propagate(draft: SnapshotDraft, table: TableEntry, attachment: AttachmentEntry | undefined): void {
  const ranges = attachment && rangesOfVpc(draft.find('Vpcs', attachment.region, attachment.value.VpcId));
  if (attachment === undefined || ranges === undefined) {
    table.forgotten.add('Routes');
    return;
  }
  const routes = (table.value.Routes ??= []);
  const { TransitGatewayAttachmentId } = attachment.value;
  for (const DestinationCidrBlock of ranges) {
    // A static route for the same range goes before a propagated one.
    if (routes.some(route => route.DestinationCidrBlock === DestinationCidrBlock)) continue;
    routes.push({
      DestinationCidrBlock,
      State: 'active',
      TransitGatewayAttachments: [{ TransitGatewayAttachmentId }],
      implied: true,
    });
  }
}

function forgetRoutes(draft: SnapshotDraft, { region, value }: AttachmentEntry): void {
  for (const table of draft.all('TransitGatewayRouteTables')) {
    const isOfGateway = table.region === region && table.value.TransitGatewayId === value.TransitGatewayId;
    if (isOfGateway) table.forgotten.add('Routes');
  }
}
