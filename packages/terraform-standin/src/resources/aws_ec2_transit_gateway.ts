import { hex, type Draft } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { ec2Arn, NO_MODIFY, replaced } from './forms';

/** One default table serves both, unless the one in question is switched off. */
function defaultRouteTable({ values, seed }: Draft, argument: string): string {
  return values[argument] === 'disable' ? '' : `tgw-rtb-${hex(17, seed, 'default route table')}`;
}

export const aws_ec2_transit_gateway: ResourceBehaviour = {
  id: 'tgw-{hex17}',
  arn: ec2Arn('transit-gateway/{id}'),
  defaults: {
    amazon_side_asn: 64_512,
    auto_accept_shared_attachments: 'disable',
    default_route_table_association: 'enable',
    default_route_table_propagation: 'enable',
    dns_support: 'enable',
    multicast_support: 'disable',
    security_group_referencing_support: 'disable',
    vpn_ecmp_support: 'enable',
  },
  computed: {
    owner_id: '{account}',
    association_default_route_table_id: draft => defaultRouteTable(draft, 'default_route_table_association'),
    propagation_default_route_table_id: draft => defaultRouteTable(draft, 'default_route_table_propagation'),
  },
  replacedBy: replaced(NO_MODIFY, 'multicast_support'),
};
