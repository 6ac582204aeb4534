import { isIPv4, isIPv6 } from 'node:net';

/** Arguments that take a text of one certain form, wherever they stand at the root of a resource. */
export interface ArgumentSyntax {
  readonly argument: string;
  /** The types it holds for; all where there are none. */
  readonly types?: readonly string[];
  /** The form, to go on after "it takes". */
  readonly form: string;
  isValid(value: string): boolean;
}

/** Address, prefix length, and no bit set behind it. */
function isIpv4Network(value: string): boolean {
  const [address = '', length = '', ...rest] = value.split('/');
  if (rest.length > 0 || !isIPv4(address) || !/^\d{1,2}$/.test(length) || Number(length) > 32) return false;
  const number = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  return number % 2 ** (32 - Number(length)) === 0;
}

function isIpv6Network(value: string): boolean {
  const [address = '', length = '', ...rest] = value.split('/');
  return rest.length === 0 && isIPv6(address) && /^\d{1,3}$/.test(length) && Number(length) <= 128;
}

function isArn(value: string): boolean {
  return /^arn:aws[\w-]*:[\w-]+:[\w-]*:(\d{12}|aws)?:.+$/s.test(value);
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

const IPV4 = {
  form: 'an IPv4 network such as 10.0.0.0/16, without bits behind the prefix',
  isValid: isIpv4Network,
};
const IPV6 = { form: 'an IPv6 network such as 2001:db8::/56', isValid: isIpv6Network };
const ARN = { form: 'an ARN', isValid: isArn };
const JSON_TEXT = { form: 'JSON', isValid: isJson };

/** The rows. An argument that is not here is not checked. */
export const argumentSyntax: readonly ArgumentSyntax[] = [
  {
    argument: 'cidr_block',
    types: ['aws_vpc', 'aws_subnet', 'aws_vpc_ipv4_cidr_block_association'],
    ...IPV4,
  },
  { argument: 'destination_cidr_block', types: ['aws_route'], ...IPV4 },
  { argument: 'ipv6_cidr_block', types: ['aws_subnet', 'aws_vpc'], ...IPV6 },
  { argument: 'destination_ipv6_cidr_block', types: ['aws_route'], ...IPV6 },
  {
    argument: 'cidr_ipv4',
    types: ['aws_vpc_security_group_ingress_rule', 'aws_vpc_security_group_egress_rule'],
    ...IPV4,
  },
  {
    argument: 'cidr_ipv6',
    types: ['aws_vpc_security_group_ingress_rule', 'aws_vpc_security_group_egress_rule'],
    ...IPV6,
  },
  { argument: 'policy_arn', types: ['aws_iam_role_policy_attachment'], ...ARN },
  { argument: 'permissions_boundary', types: ['aws_iam_role'], ...ARN },
  { argument: 'execution_role_arn', types: ['aws_ecs_task_definition'], ...ARN },
  { argument: 'task_role_arn', types: ['aws_ecs_task_definition'], ...ARN },
  { argument: 'resource_arn', types: ['aws_ram_resource_association'], ...ARN },
  { argument: 'resource_share_arn', ...ARN },
  { argument: 'kms_key_id', types: ['aws_cloudwatch_log_group'], ...ARN },
  { argument: 'assume_role_policy', types: ['aws_iam_role'], ...JSON_TEXT },
  {
    argument: 'policy',
    types: [
      'aws_vpc_endpoint',
      'aws_vpc_endpoint_policy',
      'aws_iam_role_policy',
      'aws_iam_policy',
      'aws_ecr_repository_policy',
      'aws_kms_key',
    ],
    ...JSON_TEXT,
  },
  { argument: 'container_definitions', types: ['aws_ecs_task_definition'], ...JSON_TEXT },
  { argument: 'dashboard_body', types: ['aws_cloudwatch_dashboard'], ...JSON_TEXT },
];
