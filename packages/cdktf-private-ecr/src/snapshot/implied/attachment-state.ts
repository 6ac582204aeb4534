import { readText } from '../build/read-arguments';
import { type DraftEntry, placementOf } from '../build/snapshot-draft';
import { isUnknown } from '../expression/value';
import type { Instance } from '../stack/instance';
import type { ImpliedRule } from './implied-rule';
import { acceptersByAttachment, defaultsByGateway } from './transit-gateway-defaults';

type AttachmentEntry = DraftEntry<'TransitGatewayVpcAttachments'>;

/**
 * An attachment is available where its gateway is of the same account, accepts by itself, or has an accepter; of an
 * existing gateway that is not known.
 */
export const attachmentState: ImpliedRule = draft => {
  const defaults = defaultsByGateway(draft);
  const accepters = acceptersByAttachment(draft);
  for (const attachment of draft.all('TransitGatewayVpcAttachments')) {
    const { value, isKnown } = attachment;
    if (isKnown || value.State !== undefined) continue;
    if (accepters.has(value.TransitGatewayAttachmentId)) value.State = 'available';
    else {
      const state = stateAt(defaults.get(value.TransitGatewayId)?.gateway, attachment);
      if (state !== undefined) value.State = state;
    }
  }
};

function stateAt(gateway: Instance | undefined, { accountId }: AttachmentEntry): string | undefined {
  if (gateway === undefined) return undefined;
  if (placementOf(gateway).accountId === accountId) return 'available';
  const accepts = readText(gateway, 'auto_accept_shared_attachments') ?? 'disable';
  if (isUnknown(accepts)) return undefined;
  return accepts === 'enable' ? 'available' : 'pendingAcceptance';
}
