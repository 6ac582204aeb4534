import { text } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';

/** A parameter said to exist shows its value; of any other, the value is made up. */
export const aws_ssm_parameter: ResourceBehaviour = {
  id: '{name}',
  computed: {
    arn: ({ account, region, values }) =>
      `arn:${account.partition}:ssm:${region}:${account.accountId}:parameter/${text(values, 'name').replace(/^\//, '')}`,
    type: 'String',
    value: 'value-{hex17}',
    insecure_value: ({ values }) => (values.type === 'SecureString' ? '' : text(values, 'value')),
    version: () => 1,
  },
};
