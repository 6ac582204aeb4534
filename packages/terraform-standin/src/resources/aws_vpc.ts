import { text } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { vpcDefaults } from '../behaviour/vpc-defaults';
import { ec2Arn, NO_MODIFY, replaced } from './forms';

export const aws_vpc: ResourceBehaviour = {
  id: 'vpc-{hex17}',
  arn: ec2Arn('vpc/{id}'),
  defaults: { enable_dns_support: true, instance_tenancy: 'default' },
  computed: {
    owner_id: '{account}',
    dhcp_options_id: 'dopt-{hex17}',
    default_network_acl_id: ({ values }) => vpcDefaults(text(values, 'id')).default_network_acl_id,
    default_security_group_id: ({ values }) => vpcDefaults(text(values, 'id')).default_security_group_id,
    default_route_table_id: ({ values }) => vpcDefaults(text(values, 'id')).main_route_table_id,
    main_route_table_id: ({ values }) => vpcDefaults(text(values, 'id')).main_route_table_id,
  },
  replacedBy: replaced(NO_MODIFY, 'cidr_block', 'ipv4_ipam_pool_id', 'ipv4_netmask_length'),
};
