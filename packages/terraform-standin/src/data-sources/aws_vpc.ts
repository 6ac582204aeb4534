import { numberBelow, text } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { vpcDefaults } from '../behaviour/vpc-defaults';

export const aws_vpc: ResourceBehaviour = {
  id: 'vpc-{hex17}',
  computed: {
    owner_id: '{account}',
    arn: 'arn:{partition}:ec2:{region}:{owner_id}:vpc/{id}',
    cidr_block: ({ values }) => `10.${numberBelow(256, text(values, 'id'))}.0.0/16`,
    cidr_block_associations: ({ values }) => [
      {
        association_id: `vpc-cidr-assoc-${text(values, 'id').replace('vpc-', '')}`,
        cidr_block: text(values, 'cidr_block'),
        state: 'associated',
      },
    ],
    enable_dns_hostnames: () => true,
    enable_dns_support: () => true,
    instance_tenancy: 'default',
    dhcp_options_id: 'dopt-{hex17}',
    main_route_table_id: ({ values }) => vpcDefaults(text(values, 'id')).main_route_table_id,
  },
};
