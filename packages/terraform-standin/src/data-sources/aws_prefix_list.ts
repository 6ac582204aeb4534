import { text, type Draft } from '../behaviour/draft';
import { servicePrefixList } from '../behaviour/prefix-lists';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';

const list = ({ values }: Draft) => servicePrefixList(text(values, 'name'));

export const aws_prefix_list: ResourceBehaviour = {
  id: draft => text(draft.values, 'prefix_list_id') || list(draft).id,
  computed: { cidr_blocks: draft => list(draft).cidrBlocks },
};
