import { text } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { IDENTITY, replaced } from './forms';

export const aws_ecs_service: ResourceBehaviour = {
  id: ({ account, region, values }) => {
    const cluster = text(values, 'cluster').replace(/^.*\//, '') || 'default';
    return `arn:${account.partition}:ecs:${region}:${account.accountId}:service/${cluster}/${text(values, 'name')}`;
  },
  computed: { arn: '{id}', launch_type: 'EC2', platform_version: '' },
  replacedBy: replaced(IDENTITY, 'name', 'cluster', 'launch_type'),
};
