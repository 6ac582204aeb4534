import { text } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { ec2Arn, IDENTITY, replaced } from './forms';

export const aws_default_network_acl: ResourceBehaviour = {
  id: '{default_network_acl_id}',
  arn: ec2Arn('network-acl/{id}'),
  computed: {
    owner_id: '{account}',
    vpc_id: ({ values, find }) => text(find('aws_vpc', text(values, 'id'), 'default_network_acl_id'), 'id'),
  },
  replacedBy: replaced(IDENTITY, 'default_network_acl_id'),
};
