import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { ec2Arn, NO_MODIFY, replaced } from './forms';
import { nextVersion } from './next-version';

export const aws_ec2_managed_prefix_list: ResourceBehaviour = {
  id: 'pl-{hex17}',
  arn: ec2Arn('prefix-list/{id}'),
  computed: { owner_id: '{account}', version: nextVersion },
  replacedBy: replaced(NO_MODIFY, 'address_family'),
  changesWith: { version: ['entry'] },
};
