import { idOf } from '../build/identity';
import { readCidr, readFlag, readText, readTexts } from '../build/read-arguments';
import { type DraftEntry, placementOf, type SnapshotDraft } from '../build/snapshot-draft';
import type { Instance } from '../stack/instance';
import type { ResourceReaders } from './resource-reader';

type TableEntry = DraftEntry<'TransitGatewayRouteTables'>;

/** Transit Gateways: attachments of VPCs, route tables, and what these route. What AWS does by default is implied. */
export const transitGateways: ResourceReaders = {
  aws_ec2_transit_gateway: { lists: ['TransitGatewayRouteTables'] },
  aws_ec2_transit_gateway_default_route_table_association: { lists: ['TransitGatewayRouteTables'] },
  aws_ec2_transit_gateway_default_route_table_propagation: { lists: ['TransitGatewayRouteTables'] },
  aws_ec2_transit_gateway_vpc_attachment_accepter: { lists: ['TransitGatewayVpcAttachments'] },
  aws_ec2_transit_gateway_route_table_propagation: { lists: ['TransitGatewayRouteTables'] },
  aws_ec2_transit_gateway_vpc_attachment: {
    lists: ['TransitGatewayVpcAttachments', 'TransitGatewayRouteTables'],
    add: (resource, draft) => {
      const placement = placementOf(resource);
      const list = 'TransitGatewayVpcAttachments';
      const TransitGatewayId = draft.orForgetList(
        resource,
        'transit_gateway_id',
        readText(resource, 'transit_gateway_id'),
        list,
      );
      const VpcId = draft.orForgetList(resource, 'vpc_id', readText(resource, 'vpc_id'), list);
      if (TransitGatewayId === undefined || VpcId === undefined) {
        // It may announce the ranges of any VPC to any table.
        draft.forgetList('TransitGatewayRouteTables', { region: placement.region });
        return;
      }
      const entry = draft.add(list, placement, {
        TransitGatewayAttachmentId: idOf(resource),
        TransitGatewayId,
        VpcId,
        VpcOwnerId: placement.accountId,
      });
      const subnets = draft.orForget(
        resource,
        'subnet_ids',
        readTexts(resource, 'subnet_ids'),
        entry,
        'SubnetIds',
      );
      if (subnets !== undefined) entry.value.SubnetIds = [...subnets];
    },
  },
  aws_ec2_transit_gateway_route_table: {
    lists: ['TransitGatewayRouteTables'],
    add: (resource, draft) => {
      const list = 'TransitGatewayRouteTables';
      const read = readText(resource, 'transit_gateway_id');
      const TransitGatewayId = draft.orForgetList(resource, 'transit_gateway_id', read, list);
      if (TransitGatewayId === undefined) return;
      draft.add(list, placementOf(resource), {
        TransitGatewayRouteTableId: idOf(resource),
        TransitGatewayId,
        Associations: [],
        Routes: [],
      });
    },
  },
  aws_ec2_transit_gateway_route_table_association: {
    lists: ['TransitGatewayRouteTables'],
    attach: (resource, draft) => {
      const entry = transitGatewayTableOf(resource, draft);
      const read = readText(resource, 'transit_gateway_attachment_id');
      const id = draft.orForget(resource, 'transit_gateway_attachment_id', read, entry, 'Associations');
      if (entry === undefined || id === undefined) return;
      (entry.value.Associations ??= []).push({ TransitGatewayAttachmentId: id, State: 'associated' });
    },
  },
  aws_ec2_transit_gateway_route: {
    lists: ['TransitGatewayRouteTables'],
    attach: (resource, draft) => {
      const entry = transitGatewayTableOf(resource, draft);
      if (entry === undefined) return;
      if (resource.get('destination_ipv6_cidr_block') !== undefined) return;
      const range = draft.orForget(
        resource,
        'destination_cidr_block',
        readCidr(resource, 'destination_cidr_block'),
        entry,
        'Routes',
      );
      const isBlackhole =
        draft.orForget(resource, 'blackhole', readFlag(resource, 'blackhole'), entry, 'Routes') ?? false;
      if (range === undefined) return;
      const target = readText(resource, 'transit_gateway_attachment_id');
      const attachment = draft.orForget(
        resource,
        'transit_gateway_attachment_id',
        target,
        undefined,
        'Routes',
      );
      (entry.value.Routes ??= []).push({
        DestinationCidrBlock: range,
        State: isBlackhole ? 'blackhole' : 'active',
        ...(attachment !== undefined && {
          TransitGatewayAttachments: [{ TransitGatewayAttachmentId: attachment }],
        }),
      });
    },
  },
};

/** The route table that a resource names. */
export function transitGatewayTableOf(resource: Instance, draft: SnapshotDraft): TableEntry | undefined {
  const argument = 'transit_gateway_route_table_id';
  const { region } = placementOf(resource);
  const id = draft.orForgetList(
    resource,
    argument,
    readText(resource, argument),
    'TransitGatewayRouteTables',
  );
  const entry = id === undefined ? undefined : draft.find('TransitGatewayRouteTables', region, id);
  if (id !== undefined && entry === undefined)
    draft.notThere(resource, argument, id, 'TransitGatewayRouteTables');
  return entry;
}
