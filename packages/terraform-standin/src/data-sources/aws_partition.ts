import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { dnsSuffix } from '../provider/account';

export const aws_partition: ResourceBehaviour = {
  id: '{partition}',
  computed: {
    partition: '{partition}',
    dns_suffix: '{dnsSuffix}',
    reverse_dns_prefix: ({ account }) => dnsSuffix(account.partition).split('.').reverse().join('.'),
  },
};
