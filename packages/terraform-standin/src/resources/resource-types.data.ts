import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { ec2Arn, IDENTITY, NO_MODIFY, replaced } from './forms';

/**
 * Resource types that forms and constants describe. Ids and ARNs have the forms AWS documents; `defaults` are those of
 * the provider's documentation; `replacedBy` holds the arguments for which that documentation or AWS's API leaves only
 * a new resource. A type with more to it has a file of its own beside this one.
 */
export const resourceTypes: Readonly<Record<string, ResourceBehaviour>> = {
  // Amazon VPC
  aws_route_table: {
    id: 'rtb-{hex17}',
    arn: ec2Arn('route-table/{id}'),
    computed: { owner_id: '{account}' },
    replacedBy: replaced(IDENTITY, 'vpc_id'),
  },
  aws_route: {
    id: 'r-{route_table_id}{number}',
    computed: { state: 'active', origin: 'CreateRoute' },
    replacedBy: replaced(
      IDENTITY,
      'route_table_id',
      'destination_cidr_block',
      'destination_ipv6_cidr_block',
      'destination_prefix_list_id',
    ),
  },
  aws_route_table_association: {
    id: 'rtbassoc-{hex17}',
    replacedBy: replaced(IDENTITY, 'subnet_id', 'gateway_id'),
  },
  aws_main_route_table_association: { id: 'rtbassoc-{hex17}', replacedBy: replaced(IDENTITY, 'vpc_id') },
  aws_security_group: {
    id: 'sg-{hex17}',
    arn: ec2Arn('security-group/{id}'),
    defaults: { description: 'Managed by Terraform', revoke_rules_on_delete: false },
    computed: { owner_id: '{account}' },
    replacedBy: replaced(NO_MODIFY, 'vpc_id', 'name', 'name_prefix', 'description'),
  },
  aws_vpc_security_group_ingress_rule: {
    id: 'sgr-{hex17}',
    arn: ec2Arn('security-group-rule/{id}'),
    computed: { security_group_rule_id: '{id}' },
    replacedBy: replaced(IDENTITY, 'security_group_id'),
  },
  aws_vpc_security_group_egress_rule: {
    id: 'sgr-{hex17}',
    arn: ec2Arn('security-group-rule/{id}'),
    computed: { security_group_rule_id: '{id}' },
    replacedBy: replaced(IDENTITY, 'security_group_id'),
  },
  aws_security_group_rule: {
    id: 'sgrule-{number}',
    computed: { security_group_rule_id: 'sgr-{hex17}' },
    replacedBy: replaced(IDENTITY, 'security_group_id', 'type', 'protocol', 'from_port', 'to_port'),
  },
  aws_vpc_security_group_vpc_association: {
    id: '{security_group_id},{vpc_id}',
    computed: { state: 'associated' },
    replacedBy: replaced(IDENTITY, 'security_group_id', 'vpc_id'),
  },
  aws_vpc_ipv4_cidr_block_association: {
    id: 'vpc-cidr-assoc-{hex17}',
    replacedBy: replaced(IDENTITY, 'vpc_id', 'cidr_block'),
  },
  aws_vpc_endpoint_policy: { id: '{vpc_endpoint_id}', replacedBy: replaced(IDENTITY, 'vpc_endpoint_id') },
  aws_vpc_endpoint_private_dns: {
    id: '{vpc_endpoint_id}',
    replacedBy: replaced(IDENTITY, 'vpc_endpoint_id'),
  },
  aws_vpc_endpoint_route_table_association: {
    id: 'a-{vpc_endpoint_id}{number}',
    replacedBy: replaced(IDENTITY, 'vpc_endpoint_id', 'route_table_id'),
  },
  aws_vpc_endpoint_subnet_association: {
    id: 'a-{vpc_endpoint_id}{number}',
    replacedBy: replaced(IDENTITY, 'vpc_endpoint_id', 'subnet_id'),
  },
  aws_vpc_endpoint_security_group_association: {
    id: 'a-{vpc_endpoint_id}{number}',
    defaults: { replace_default_association: false },
    replacedBy: replaced(IDENTITY, 'vpc_endpoint_id', 'security_group_id'),
  },
  aws_vpc_block_public_access_options: { id: '{region}' },
  aws_vpc_block_public_access_exclusion: {
    id: 'vpcbpa-exclude-{hex17}',
    computed: { resource_arn: ec2Arn('vpc-block-public-access-exclusion/{id}') },
    replacedBy: replaced(IDENTITY, 'vpc_id', 'subnet_id'),
  },
  aws_vpc_dhcp_options: {
    id: 'dopt-{hex17}',
    arn: ec2Arn('dhcp-options/{id}'),
    computed: { owner_id: '{account}' },
  },
  aws_vpc_dhcp_options_association: { id: '{dhcp_options_id}-{vpc_id}' },
  aws_vpc_peering_connection: {
    id: 'pcx-{hex17}',
    computed: { accept_status: 'active' },
    replacedBy: replaced(IDENTITY, 'vpc_id', 'peer_vpc_id'),
  },
  aws_internet_gateway: {
    id: 'igw-{hex17}',
    arn: ec2Arn('internet-gateway/{id}'),
    computed: { owner_id: '{account}' },
  },
  aws_nat_gateway: {
    id: 'nat-{hex17}',
    defaults: { connectivity_type: 'public' },
    computed: { network_interface_id: 'eni-{hex17}', association_id: 'eipassoc-{hex17}' },
    replacedBy: replaced(NO_MODIFY, 'subnet_id', 'connectivity_type'),
  },
  aws_eip: {
    id: 'eipalloc-{hex17}',
    arn: ec2Arn('elastic-ip/{id}'),
    computed: { allocation_id: '{id}', domain: 'vpc' },
  },
  aws_network_interface: {
    id: 'eni-{hex17}',
    arn: ec2Arn('network-interface/{id}'),
    computed: { owner_id: '{account}' },
    replacedBy: replaced(NO_MODIFY, 'subnet_id'),
  },
  aws_network_acl: {
    id: 'acl-{hex17}',
    arn: ec2Arn('network-acl/{id}'),
    computed: { owner_id: '{account}' },
    replacedBy: replaced(IDENTITY, 'vpc_id'),
  },
  aws_network_acl_rule: {
    id: 'nacl-{number}',
    defaults: { egress: false },
    replacedBy: replaced(
      NO_MODIFY,
      'network_acl_id',
      'rule_number',
      'egress',
      'protocol',
      'rule_action',
      'cidr_block',
      'ipv6_cidr_block',
      'from_port',
      'to_port',
    ),
  },
  aws_network_acl_association: {
    id: 'aclassoc-{hex17}',
    replacedBy: replaced(IDENTITY, 'network_acl_id', 'subnet_id'),
  },
  aws_flow_log: {
    id: 'fl-{hex17}',
    arn: ec2Arn('vpc-flow-log/{id}'),
    defaults: { log_destination_type: 'cloud-watch-logs', max_aggregation_interval: 600 },
    replacedBy: replaced(
      NO_MODIFY,
      'vpc_id',
      'subnet_id',
      'traffic_type',
      'log_destination',
      'log_destination_type',
      'log_format',
      'iam_role_arn',
      'max_aggregation_interval',
    ),
  },
  aws_ec2_managed_prefix_list_entry: {
    id: '{prefix_list_id},{cidr}',
    replacedBy: replaced(IDENTITY, 'prefix_list_id', 'cidr'),
  },

  // AWS Transit Gateway
  aws_ec2_transit_gateway_vpc_attachment: {
    id: 'tgw-attach-{hex17}',
    arn: ec2Arn('transit-gateway-attachment/{id}'),
    defaults: {
      appliance_mode_support: 'disable',
      dns_support: 'enable',
      ipv6_support: 'disable',
      transit_gateway_default_route_table_association: true,
      transit_gateway_default_route_table_propagation: true,
    },
    computed: { vpc_owner_id: '{account}', security_group_referencing_support: 'enable' },
    replacedBy: replaced(IDENTITY, 'transit_gateway_id', 'vpc_id'),
  },
  aws_ec2_transit_gateway_vpc_attachment_accepter: {
    id: '{transit_gateway_attachment_id}',
    defaults: {
      transit_gateway_default_route_table_association: true,
      transit_gateway_default_route_table_propagation: true,
    },
    replacedBy: replaced(IDENTITY, 'transit_gateway_attachment_id'),
  },
  aws_ec2_transit_gateway_route_table: {
    id: 'tgw-rtb-{hex17}',
    arn: ec2Arn('transit-gateway-route-table/{id}'),
    replacedBy: replaced(IDENTITY, 'transit_gateway_id'),
  },
  aws_ec2_transit_gateway_route_table_association: {
    id: '{transit_gateway_route_table_id}_{transit_gateway_attachment_id}',
    computed: { resource_type: 'vpc' },
    replacedBy: replaced(IDENTITY, 'transit_gateway_route_table_id', 'transit_gateway_attachment_id'),
  },
  aws_ec2_transit_gateway_route_table_propagation: {
    id: '{transit_gateway_route_table_id}_{transit_gateway_attachment_id}',
    computed: { resource_type: 'vpc' },
    replacedBy: replaced(IDENTITY, 'transit_gateway_route_table_id', 'transit_gateway_attachment_id'),
  },
  aws_ec2_transit_gateway_default_route_table_association: { id: '{transit_gateway_id}' },
  aws_ec2_transit_gateway_default_route_table_propagation: { id: '{transit_gateway_id}' },
  aws_ec2_transit_gateway_route: {
    id: '{transit_gateway_route_table_id}_{destination_cidr_block}',
    defaults: { blackhole: false },
    replacedBy: replaced(IDENTITY, 'transit_gateway_route_table_id', 'destination_cidr_block'),
  },
  aws_ec2_transit_gateway_prefix_list_reference: {
    id: '{transit_gateway_route_table_id}_{prefix_list_id}',
    defaults: { blackhole: false },
    computed: { prefix_list_owner_id: '{account}' },
    replacedBy: replaced(IDENTITY, 'transit_gateway_route_table_id', 'prefix_list_id'),
  },

  // AWS Resource Access Manager
  aws_ram_resource_share: {
    id: '{arn}',
    arn: 'arn:{partition}:ram:{region}:{account}:resource-share/{uuid}',
    defaults: { allow_external_principals: false },
    replacedBy: [],
  },
  aws_ram_resource_association: {
    id: '{resource_share_arn},{resource_arn}',
    replacedBy: replaced(IDENTITY, 'resource_share_arn', 'resource_arn'),
  },
  aws_ram_principal_association: {
    id: '{resource_share_arn},{principal}',
    replacedBy: replaced(IDENTITY, 'resource_share_arn', 'principal'),
  },
  aws_ram_sharing_with_organization: { id: '{account}' },
  aws_ram_resource_share_accepter: {
    id: '{share_arn}',
    computed: { receiver_account_id: '{account}', status: 'ACTIVE' },
    replacedBy: replaced(IDENTITY, 'share_arn'),
  },

  // Amazon Route 53
  aws_route53_record: {
    id: '{zone_id}_{name}_{type}',
    computed: { fqdn: '{name}' },
    replacedBy: replaced(IDENTITY, 'zone_id', 'name', 'type', 'set_identifier'),
  },
  aws_route53_vpc_association_authorization: {
    id: '{zone_id}:{vpc_id}',
    computed: { vpc_region: '{region}' },
    replacedBy: replaced(IDENTITY, 'zone_id', 'vpc_id', 'vpc_region'),
  },
  aws_route53_zone_association: {
    id: '{zone_id}:{vpc_id}',
    computed: { owning_account: '{account}', vpc_region: '{region}' },
    replacedBy: replaced(IDENTITY, 'zone_id', 'vpc_id', 'vpc_region'),
  },
  aws_route53profiles_profile: {
    id: 'rp-{hex17}',
    arn: 'arn:{partition}:route53profiles:{region}:{account}:profile/{id}',
    computed: { owner_id: '{account}', share_status: 'NOT_SHARED', status: 'COMPLETE' },
    replacedBy: replaced(NO_MODIFY, 'name'),
  },
  aws_route53profiles_association: {
    id: 'rpassoc-{hex17}',
    arn: 'arn:{partition}:route53profiles:{region}:{account}:profile-association/{id}',
    computed: { owner_id: '{account}', status: 'COMPLETE' },
    replacedBy: replaced(NO_MODIFY, 'name', 'profile_id', 'resource_id'),
  },
  aws_route53profiles_resource_association: {
    id: 'rpr-{hex17}',
    computed: { owner_id: '{account}', status: 'COMPLETE' },
    replacedBy: replaced(NO_MODIFY, 'name', 'profile_id', 'resource_arn'),
  },
  aws_route53_resolver_query_log_config: {
    id: 'rqlc-{hex17}',
    arn: 'arn:{partition}:route53resolver:{region}:{account}:resolver-query-log-config/{id}',
    computed: { owner_id: '{account}', share_status: 'NOT_SHARED' },
    replacedBy: replaced(NO_MODIFY, 'name', 'destination_arn'),
  },
  aws_route53_resolver_query_log_config_association: {
    id: 'rqlca-{hex17}',
    replacedBy: replaced(IDENTITY, 'resolver_query_log_config_id', 'resource_id'),
  },
  aws_route53_resolver_endpoint: {
    id: 'rslvr-{hex17}',
    arn: 'arn:{partition}:route53resolver:{region}:{account}:resolver-endpoint/{id}',
    replacedBy: replaced(NO_MODIFY, 'direction', 'security_group_ids'),
  },
  aws_route53_resolver_rule: {
    id: 'rslvr-rr-{hex17}',
    arn: 'arn:{partition}:route53resolver:{region}:{account}:resolver-rule/{id}',
    computed: { owner_id: '{account}', share_status: 'NOT_SHARED' },
    replacedBy: replaced(NO_MODIFY, 'domain_name', 'rule_type'),
  },
  aws_route53_resolver_rule_association: {
    id: 'rslvr-rrassoc-{hex17}',
    replacedBy: replaced(IDENTITY, 'resolver_rule_id', 'vpc_id'),
  },
  aws_route53_resolver_config: { id: 'rslvr-rc-{hex17}', computed: { owner_id: '{account}' } },
  aws_route53_resolver_dnssec_config: {
    id: 'rdsc-{hex17}',
    computed: { owner_id: '{account}', validation_status: 'ENABLED' },
  },
  aws_route53_resolver_firewall_domain_list: {
    id: 'rslvr-fdl-{hex17}',
    arn: 'arn:{partition}:route53resolver:{region}:{account}:firewall-domain-list/{id}',
    replacedBy: replaced(NO_MODIFY, 'name'),
  },
  aws_route53_resolver_firewall_rule_group: {
    id: 'rslvr-frg-{hex17}',
    arn: 'arn:{partition}:route53resolver:{region}:{account}:firewall-rule-group/{id}',
    computed: { owner_id: '{account}', share_status: 'NOT_SHARED' },
    replacedBy: replaced(NO_MODIFY, 'name'),
  },
  aws_route53_resolver_firewall_rule_group_association: {
    id: 'rslvr-frgassoc-{hex17}',
    arn: 'arn:{partition}:route53resolver:{region}:{account}:firewall-rule-group-association/{id}',
    replacedBy: replaced(IDENTITY, 'firewall_rule_group_id', 'vpc_id'),
  },

  // AWS Identity and Access Management
  aws_iam_role: {
    id: '{name}',
    arn: 'arn:{partition}:iam::{account}:role{path}{name}',
    defaults: { path: '/', max_session_duration: 3600, force_detach_policies: false },
    computed: { unique_id: 'AROA{upper16}', create_date: '2020-01-01T00:00:00Z' },
    replacedBy: replaced(IDENTITY, 'name', 'name_prefix', 'path'),
  },
  aws_iam_role_policy: {
    id: '{role}:{name}',
    replacedBy: replaced(IDENTITY, 'name', 'name_prefix', 'role'),
  },
  aws_iam_policy: {
    id: '{arn}',
    arn: 'arn:{partition}:iam::{account}:policy{path}{name}',
    defaults: { path: '/' },
    computed: { policy_id: 'ANPA{upper16}' },
    replacedBy: replaced(IDENTITY, 'name', 'name_prefix', 'path', 'description'),
  },
  aws_iam_role_policy_attachment: {
    id: '{role}/{policy_arn}',
    replacedBy: replaced(IDENTITY, 'role', 'policy_arn'),
  },
  aws_iam_instance_profile: {
    id: '{name}',
    arn: 'arn:{partition}:iam::{account}:instance-profile{path}{name}',
    defaults: { path: '/' },
    computed: { unique_id: 'AIPA{upper16}', create_date: '2020-01-01T00:00:00Z' },
    replacedBy: replaced(IDENTITY, 'name', 'name_prefix', 'path'),
  },

  // Amazon CloudWatch and EventBridge
  aws_cloudwatch_log_group: {
    id: '{name}',
    arn: 'arn:{partition}:logs:{region}:{account}:log-group:{name}',
    defaults: { retention_in_days: 0, skip_destroy: false },
    computed: { log_group_class: 'STANDARD' },
    replacedBy: replaced(IDENTITY, 'name', 'name_prefix', 'log_group_class'),
  },
  aws_cloudwatch_metric_alarm: {
    id: '{alarm_name}',
    arn: 'arn:{partition}:cloudwatch:{region}:{account}:alarm:{alarm_name}',
    defaults: { actions_enabled: true, treat_missing_data: 'missing' },
    replacedBy: replaced(IDENTITY, 'alarm_name'),
  },
  aws_cloudwatch_dashboard: {
    id: '{dashboard_name}',
    computed: { dashboard_arn: 'arn:{partition}:cloudwatch::{account}:dashboard/{dashboard_name}' },
    replacedBy: replaced(IDENTITY, 'dashboard_name'),
  },
  aws_cloudwatch_event_rule: {
    id: '{name}',
    arn: 'arn:{partition}:events:{region}:{account}:rule/{name}',
    defaults: { event_bus_name: 'default', force_destroy: false },
    replacedBy: replaced(IDENTITY, 'name', 'name_prefix', 'event_bus_name'),
  },
  aws_cloudwatch_event_target: {
    id: '{rule}-{target_id}',
    defaults: { event_bus_name: 'default', force_destroy: false },
    computed: { target_id: 'terraform-{number}' },
    replacedBy: replaced(IDENTITY, 'rule', 'target_id', 'event_bus_name'),
  },

  // Amazon ECS and Amazon ECR
  aws_ecs_cluster: {
    id: '{arn}',
    arn: 'arn:{partition}:ecs:{region}:{account}:cluster/{name}',
    replacedBy: replaced(IDENTITY, 'name'),
  },
  aws_ecs_cluster_capacity_providers: {
    id: '{cluster_name}',
    replacedBy: replaced(IDENTITY, 'cluster_name'),
  },
  aws_ecr_repository: {
    id: '{name}',
    arn: 'arn:{partition}:ecr:{region}:{account}:repository/{name}',
    defaults: { image_tag_mutability: 'MUTABLE' },
    computed: {
      registry_id: '{account}',
      repository_url: '{account}.dkr.ecr.{region}.{dnsSuffix}/{name}',
    },
    replacedBy: replaced(IDENTITY, 'name', 'encryption_configuration'),
  },
  aws_ecr_repository_policy: {
    id: '{repository}',
    computed: { registry_id: '{account}' },
    replacedBy: replaced(IDENTITY, 'repository'),
  },
  aws_ecr_lifecycle_policy: {
    id: '{repository}',
    computed: { registry_id: '{account}' },
    replacedBy: replaced(IDENTITY, 'repository', 'policy'),
  },

  // The rest
  aws_kms_key: {
    id: '{uuid}',
    arn: 'arn:{partition}:kms:{region}:{account}:key/{id}',
    defaults: {
      bypass_policy_lockout_safety_check: false,
      customer_master_key_spec: 'SYMMETRIC_DEFAULT',
      is_enabled: true,
      key_usage: 'ENCRYPT_DECRYPT',
    },
    computed: { key_id: '{id}' },
    replacedBy: replaced(NO_MODIFY, 'customer_master_key_spec', 'key_usage', 'multi_region'),
  },
  aws_s3_object: {
    id: '{bucket}/{key}',
    arn: 'arn:{partition}:s3:::{bucket}/{key}',
    defaults: { force_destroy: false },
    replacedBy: replaced(IDENTITY, 'bucket', 'key'),
  },
};
