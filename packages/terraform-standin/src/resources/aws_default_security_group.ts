import { text } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { vpcDefaults } from '../behaviour/vpc-defaults';
import { ec2Arn, IDENTITY, replaced } from './forms';

export const aws_default_security_group: ResourceBehaviour = {
  id: ({ values }) => vpcDefaults(text(values, 'vpc_id')).default_security_group_id,
  arn: ec2Arn('security-group/{id}'),
  defaults: { revoke_rules_on_delete: false },
  computed: { owner_id: '{account}', name: 'default', description: 'default VPC security group' },
  replacedBy: replaced(IDENTITY, 'vpc_id'),
};
