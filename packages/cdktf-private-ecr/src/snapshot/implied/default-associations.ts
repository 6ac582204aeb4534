import type { DraftEntry, SnapshotDraft } from '../build/snapshot-draft';
import type { ImpliedRule } from './implied-rule';
import { attachmentResources, defaultsByGateway, leavesOn } from './transit-gateway-defaults';

type AttachmentEntry = DraftEntry<'TransitGatewayVpcAttachments'>;

/** An attachment that is associated with no table is associated with the default one, unless it says otherwise. */
export const defaultAssociations: ImpliedRule = draft => {
  const defaults = defaultsByGateway(draft);
  const resources = attachmentResources(draft);
  const associated = new Set(
    draft
      .all('TransitGatewayRouteTables')
      .flatMap(({ value }) => (value.Associations ?? []).map(one => one.TransitGatewayAttachmentId)),
  );
  for (const attachment of draft.all('TransitGatewayVpcAttachments')) {
    const id = attachment.value.TransitGatewayAttachmentId;
    if (attachment.isKnown || associated.has(id)) continue;
    const isOn = leavesOn(resources.get(id), 'association');
    const table = defaults.get(attachment.value.TransitGatewayId)?.association ?? 'unknown';
    if (isOn === false || table === 'none') continue;
    const entry =
      isOn === true ? draft.find('TransitGatewayRouteTables', attachment.region, table) : undefined;
    if (entry === undefined) addUnknownTable(draft, attachment);
    else
      (entry.value.Associations ??= []).push({
        TransitGatewayAttachmentId: id,
        State: 'associated',
        implied: true,
      });
  }
};

/** Stands for the tables that a gateway has and that nobody listed: the attachment may be associated with one. */
function addUnknownTable(draft: SnapshotDraft, { accountId, region, value }: AttachmentEntry): void {
  draft.add(
    'TransitGatewayRouteTables',
    { accountId, region },
    {
      TransitGatewayRouteTableId: `tgw-rtb-(of ${value.TransitGatewayId})`,
      TransitGatewayId: value.TransitGatewayId,
      implied: true,
    },
  );
}
