import { idOf, textOf } from '../build/identity';
import { readFlag, readText } from '../build/read-arguments';
import type { SnapshotDraft } from '../build/snapshot-draft';
import { isUnknown } from '../expression/value';
import type { Instance } from '../stack/instance';

/** What a Transit Gateway does with attachments that nobody says otherwise of. */
export interface TransitGatewayDefaults {
  readonly transitGatewayId: string;
  /** Undefined for one that no stack makes. */
  readonly gateway: Instance | undefined;
  /** The table by default, none, or not known. */
  readonly association: string | 'none' | 'unknown';
  readonly propagation: string | 'none' | 'unknown';
}

/** Where Terraform says what a gateway does by default. */
export const BY_DEFAULT = {
  association: {
    type: 'aws_ec2_transit_gateway_default_route_table_association',
    argument: 'default_route_table_association',
    table: 'association_default_route_table_id',
  },
  propagation: {
    type: 'aws_ec2_transit_gateway_default_route_table_propagation',
    argument: 'default_route_table_propagation',
    table: 'propagation_default_route_table_id',
  },
} as const;

/** Reads the defaults of every Transit Gateway that attachments name. */
export function defaultsByGateway(draft: SnapshotDraft): ReadonlyMap<string, TransitGatewayDefaults> {
  const gateways = new Map((draft.byType.get('aws_ec2_transit_gateway') ?? []).map(one => [idOf(one), one]));
  const ids = new Set([
    ...gateways.keys(),
    ...draft.all('TransitGatewayVpcAttachments').map(({ value }) => value.TransitGatewayId),
  ]);
  const chosen = {
    association: chosenTables(draft, BY_DEFAULT.association.type),
    propagation: chosenTables(draft, BY_DEFAULT.propagation.type),
  };
  return new Map(
    [...ids].map(transitGatewayId => {
      const gateway = gateways.get(transitGatewayId);
      const read = (kind: 'association' | 'propagation') =>
        tableByDefault(gateway, kind, chosen[kind].get(transitGatewayId));
      return [
        transitGatewayId,
        { transitGatewayId, gateway, association: read('association'), propagation: read('propagation') },
      ];
    }),
  );
}

function chosenTables(draft: SnapshotDraft, type: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const resource of draft.byType.get(type) ?? []) {
    const gateway = readText(resource, 'transit_gateway_id');
    const table = readText(resource, 'transit_gateway_route_table_id');
    const known = typeof table === 'string' ? table : 'unknown';
    if (typeof gateway === 'string') found.set(gateway, known);
    else draft.orForgetList(resource, 'transit_gateway_id', gateway, 'TransitGatewayRouteTables');
  }
  return found;
}

function tableByDefault(
  gateway: Instance | undefined,
  kind: 'association' | 'propagation',
  chosen: string | undefined,
): string {
  if (chosen !== undefined) return chosen;
  if (gateway === undefined) return 'unknown';
  const setting = readText(gateway, BY_DEFAULT[kind].argument) ?? 'enable';
  if (isUnknown(setting)) return 'unknown';
  return setting === 'enable' ? (textOf(gateway, BY_DEFAULT[kind].table) ?? 'unknown') : 'none';
}

/** Accepters by the attachment that they accept. */
export function acceptersByAttachment(draft: SnapshotDraft): ReadonlyMap<string, Instance> {
  const found = new Map<string, Instance>();
  for (const accepter of draft.byType.get('aws_ec2_transit_gateway_vpc_attachment_accepter') ?? []) {
    const id = readText(accepter, 'transit_gateway_attachment_id');
    if (typeof id === 'string') found.set(id, accepter);
  }
  return found;
}

/** Whether an attachment leaves a default on; undefined where that is not known. */
export function leavesOn(
  resource: Instance | undefined,
  kind: 'association' | 'propagation',
): boolean | undefined {
  const flag = resource && readFlag(resource, `transit_gateway_default_route_table_${kind}`);
  return isUnknown(flag) ? undefined : (flag ?? true);
}

/** By attachment, what says which defaults it leaves on: its accepter where it has one. */
export function attachmentResources(draft: SnapshotDraft): ReadonlyMap<string, Instance> {
  const own = (draft.byType.get('aws_ec2_transit_gateway_vpc_attachment') ?? []).map(
    resource => [idOf(resource), resource] as const,
  );
  return new Map([...own, ...acceptersByAttachment(draft)]);
}
