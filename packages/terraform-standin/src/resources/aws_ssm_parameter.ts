import { text } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { IDENTITY, replaced } from './forms';
import { nextVersion } from './next-version';

export const aws_ssm_parameter: ResourceBehaviour = {
  id: '{name}',
  computed: {
    arn: ({ account, region, values }) =>
      `arn:${account.partition}:ssm:${region}:${account.accountId}:parameter/${text(values, 'name').replace(/^\//, '')}`,
    data_type: 'text',
    insecure_value: ({ values }) => (values.type === 'SecureString' ? '' : text(values, 'value')),
    key_id: ({ values }) => (values.type === 'SecureString' ? 'alias/aws/ssm' : ''),
    tier: 'Standard',
    value: '{insecure_value}',
    version: nextVersion,
  },
  replacedBy: replaced(IDENTITY, 'name'),
  changesWith: {
    version: ['value', 'insecure_value', 'value_wo_version', 'type', 'tier', 'description'],
    insecure_value: ['value', 'type'],
    value: ['insecure_value'],
  },
};
