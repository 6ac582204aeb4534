/**
 * Every difference between the schema read from generated code (provider 6.25.0) and the oracle, which
 * `terraform providers schema -json` printed for 6.19.0.
 */
export interface ExpectedDifference {
  /** `resource aws_vpc`, `data source aws_vpc` or `provider`, and the path in it. */
  readonly where: RegExp;
  readonly reason: string;
}

const ADDED = 'added between 6.19 and 6.25';
const CHANGED = 'changed between 6.19 and 6.25';
const TRIMMED =
  'the oracle was trimmed of every key `description`, also where that is the name of an attribute';
const DEPRECATED = 'generated code does not say what is deprecated';

export const expectedDifferences: readonly ExpectedDifference[] = [
  { where: /^resource aws_cloudwatch_log_group deletion_protection_enabled$/, reason: ADDED },
  { where: /^resource aws_flow_log regional_nat_gateway_id$/, reason: ADDED },
  { where: /^(resource|data source) aws_route53_zone enable_accelerated_recovery$/, reason: ADDED },
  {
    where:
      /^resource aws_nat_gateway (auto_provision_zones|auto_scaling_ips|availability_mode|availability_zone_address|regional_nat_gateway_address|regional_nat_gateway_auto_mode|route_table_id|vpc_id)$/,
    reason: `${ADDED}: regional NAT gateways`,
  },
  { where: /^resource aws_nat_gateway subnet_id$/, reason: `${CHANGED}: a regional NAT gateway has none` },
  { where: /^data source aws_route53_zone vpc_id$/, reason: `${CHANGED}: no longer computed` },
  { where: /^(resource|data source) \w+ (entry\.)?description$/, reason: TRIMMED },
  { where: /^resource aws_(default_)?security_group (egress|ingress)$/, reason: TRIMMED },
  { where: /^data source aws_ec2_managed_prefix_list entries$/, reason: TRIMMED },
  { where: /^resource aws_iam_role managed_policy_arns$/, reason: DEPRECATED },
  { where: /^resource aws_cloudwatch_event_rule is_enabled$/, reason: DEPRECATED },
  { where: /^data source aws_region name$/, reason: DEPRECATED },
  { where: /^data source aws_vpc_endpoint_service region$/, reason: DEPRECATED },
  { where: /^data source aws_iam_policy_document (override_json|source_json)$/, reason: DEPRECATED },
  { where: /^provider tag_policy_compliance$/, reason: ADDED },
  { where: /^provider endpoints$/, reason: 'the oracle was trimmed of this block, a name for each service' },
];
