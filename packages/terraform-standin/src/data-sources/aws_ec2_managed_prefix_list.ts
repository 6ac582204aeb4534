import { text, type Draft } from '../behaviour/draft';
import { servicePrefixList } from '../behaviour/prefix-lists';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';

const list = ({ values }: Draft) => servicePrefixList(text(values, 'name'));

const isOfService = ({ values }: Draft) => text(values, 'name').startsWith('com.amazonaws.');

/** A list that AWS manages, by its service's name; a customer's list where the name is another. */
export const aws_ec2_managed_prefix_list: ResourceBehaviour = {
  id: draft => list(draft).id,
  computed: {
    owner_id: draft => (isOfService(draft) ? 'AWS' : draft.account.accountId),
    arn: draft => {
      const { account, region, values } = draft;
      const owner = isOfService(draft) ? 'aws' : account.accountId;
      return `arn:${account.partition}:ec2:${region}:${owner}:prefix-list/${text(values, 'id')}`;
    },
    address_family: 'IPv4',
    entries: draft => list(draft).cidrBlocks.map(cidr => ({ cidr, description: '' })),
    max_entries: draft => list(draft).cidrBlocks.length,
    version: () => 1,
  },
};
