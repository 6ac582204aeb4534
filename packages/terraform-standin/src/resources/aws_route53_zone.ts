import { numberBelow, type Draft } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { IDENTITY, replaced } from './forms';

const TOP_LEVEL_DOMAINS = ['com', 'net', 'org', 'co.uk'];

function nameServers({ seed }: Draft): string[] {
  return TOP_LEVEL_DOMAINS.map((domain, index) => {
    const number = 512 * index + numberBelow(512, seed, domain);
    return `ns-${number}.awsdns-${String(number % 64).padStart(2, '0')}.${domain}`;
  });
}

export const aws_route53_zone: ResourceBehaviour = {
  id: 'Z{upper20}',
  arn: 'arn:{partition}:route53:::hostedzone/{id}',
  defaults: { comment: 'Managed by Terraform', force_destroy: false },
  computed: {
    zone_id: '{id}',
    name_servers: nameServers,
    primary_name_server: draft => nameServers(draft)[0] ?? '',
  },
  replacedBy: replaced(IDENTITY, 'name', 'delegation_set_id'),
};
