import { blocks, text, texts, type Draft } from '../behaviour/draft';
import { existingWhere } from '../behaviour/existing';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';

/** The existing subnets of the VPC that the filter `vpc-id` names; of all VPCs without one. */
function subnetIds({ values, existing }: Draft): readonly string[] {
  const filter = blocks(values, 'filter').find(block => text(block, 'name') === 'vpc-id');
  const vpcIds = filter ? texts(filter, 'values') : undefined;
  return existingWhere(existing, 'aws_subnet', {})
    .filter(([, subnet]) => vpcIds === undefined || vpcIds.includes(text(subnet, 'vpc_id')))
    .map(([id]) => id);
}

export const aws_subnets: ResourceBehaviour = { id: '{region}', computed: { ids: subnetIds } };
