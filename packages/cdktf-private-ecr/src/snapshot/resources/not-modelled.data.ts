import type { ListName } from '@private-ecr/core';

/** Types of resources that could matter to a path and are not read, with what is not known for their sake. */
export interface NotModelled {
  readonly types: RegExp;
  readonly lists: readonly ListName[];
}

/** The first that fits counts. */
export const NOT_MODELLED: readonly NotModelled[] = [
  // What it forbids is not worked out: ways to the internet are then not known.
  { types: /^aws_vpc_block_public_access_/, lists: ['InternetGateways'] },
  // A route to the endpoint of a firewall leads to something that is in no list.
  { types: /^aws_networkfirewall_/, lists: [] },
  { types: /^aws_vpn_gateway_route_propagation$/, lists: ['RouteTables'] },
  { types: /^aws_vpc_route_server/, lists: ['RouteTables'] },
  { types: /^aws_ec2_transit_gateway_/, lists: ['TransitGatewayRouteTables'] },
  { types: /^aws_route53_resolver_firewall_/, lists: ['HostedZones'] },
  { types: /^aws_route53_resolver_config$/, lists: ['ResolverRules'] },
  { types: /^aws_networkmanager_/, lists: [] },
  { types: /^aws_iam_role_(policies|policy_attachments)_exclusive$/, lists: [] },
  { types: /^aws_ecr_(registry_policy|pull_through_cache_rule)$/, lists: [] },
];
