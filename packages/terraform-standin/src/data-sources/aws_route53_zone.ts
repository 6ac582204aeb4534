import { text, upperAlphanumeric } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';

export const aws_route53_zone: ResourceBehaviour = {
  id: draft => text(draft.values, 'zone_id') || `Z${upperAlphanumeric(20, draft.seed)}`,
  arn: 'arn:{partition}:route53:::hostedzone/{id}',
  computed: { zone_id: '{id}', name: '{id}.example.com' },
};
