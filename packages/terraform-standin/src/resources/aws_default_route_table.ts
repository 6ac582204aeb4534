import { text } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { ec2Arn, IDENTITY, replaced } from './forms';

export const aws_default_route_table: ResourceBehaviour = {
  id: '{default_route_table_id}',
  arn: ec2Arn('route-table/{id}'),
  computed: {
    owner_id: '{account}',
    vpc_id: ({ values, find }) => text(find('aws_vpc', text(values, 'id'), 'main_route_table_id'), 'id'),
  },
  replacedBy: replaced(IDENTITY, 'default_route_table_id'),
};
