import { expand, text } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { IDENTITY, replaced } from './forms';

export const aws_kms_alias: ResourceBehaviour = {
  id: '{name}',
  arn: 'arn:{partition}:kms:{region}:{account}:{name}',
  computed: {
    target_key_arn: draft => {
      const target = text(draft.values, 'target_key_id');
      return target.startsWith('arn:')
        ? target
        : expand('arn:{partition}:kms:{region}:{account}:key/{target_key_id}', draft);
    },
  },
  replacedBy: replaced(IDENTITY, 'name', 'name_prefix'),
};
