import type { TerraformStack } from '../stack/terraform-stack';

/** Terraform's JSON, as far as tests change it in place. */
export interface TerraformDocument {
  provider?: unknown;
  variable?: Record<string, object>;
  data?: Record<string, Record<string, Arguments>>;
  resource: Record<string, Record<string, Arguments>>;
  output?: Record<string, { value: unknown }>;
}
export type Arguments = Record<string, unknown>;

/** A stack whose document a test may change. */
export interface StackFixture extends TerraformStack {
  source: { kind: 'configuration'; document: TerraformDocument };
}

export const REGION = 'eu-central-1';
export const HUB_ACCOUNT = '111122223333';
export const TEAM_ACCOUNT = '222233334444';
export const COLLECTED_AT = '2026-11-01T10:00:00Z';

export function providerOf(accountId: string, region = REGION): unknown {
  return { aws: [{ region, allowed_account_ids: [accountId] }] };
}

export function stackOf(
  name: string,
  accountId: string,
  document: Omit<TerraformDocument, 'provider'>,
  inputs?: Record<string, string>,
): StackFixture {
  return {
    name,
    ...(inputs !== undefined && { inputs }),
    source: { kind: 'configuration', document: { provider: providerOf(accountId), ...document } },
  };
}

/** Stacks of resources of one account, for tests of a single type. */
export function oneStack(
  resource: TerraformDocument['resource'],
  rest: Partial<TerraformDocument> = {},
): StackFixture {
  return stackOf('net', HUB_ACCOUNT, { ...rest, resource });
}

export const LAYER_POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::prod-${REGION}-starport-layer-bucket/*`,
    },
  ],
});

export const PULL_POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['ecr:GetAuthorizationToken', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'logs:*'],
      Resource: '*',
    },
  ],
});

const SERVICES = ['ecr.api', 'ecr.dkr', 'logs'];

/** A resource name for a service: `ecr_api`. */
export function labelOf(service: string): string {
  return service.replace('.', '_');
}

/** A VPC with two subnets, their route table, and what is associated with it. */
export function vpcResources(name: string, cidr: string, subnetCidrs: readonly [string, string]) {
  const vpc_id = `\${aws_vpc.${name}.id}`;
  return {
    aws_vpc: { [name]: { cidr_block: cidr, enable_dns_support: true, enable_dns_hostnames: true } },
    ...subnetResources(name, vpc_id, subnetCidrs),
  };
}

export function subnetResources(name: string, vpc_id: string, subnetCidrs: readonly [string, string]) {
  const zones = ['a', 'b'] as const;
  return {
    aws_subnet: Object.fromEntries(
      zones.map((zone, position) => [
        `${name}_${zone}`,
        { vpc_id, cidr_block: subnetCidrs[position], availability_zone_id: `euc1-az${position + 1}` },
      ]),
    ),
    aws_route_table: { [name]: { vpc_id } as Arguments },
    aws_route_table_association: Object.fromEntries(
      zones.map(zone => [
        `${name}_${zone}`,
        {
          route_table_id: `\${aws_route_table.${name}.id}`,
          subnet_id: `\${aws_subnet.${name}_${zone}.id}`,
        } as Arguments,
      ]),
    ),
  };
}

/** Interface endpoints in the subnets of a VPC, with their security group, which lets a range in. */
export function interfaceEndpoints(name: string, privateDns: boolean, admitted: readonly string[]) {
  return {
    aws_security_group: {
      endpoints: { name: 'endpoints', vpc_id: `\${aws_vpc.${name}.id}` } as Arguments,
    },
    aws_vpc_security_group_ingress_rule: Object.fromEntries(
      admitted.map((cidr_ipv4, position) => [
        `endpoints_${position}`,
        {
          security_group_id: '${aws_security_group.endpoints.id}',
          ip_protocol: 'tcp',
          from_port: 443,
          to_port: 443,
          cidr_ipv4,
        } as Arguments,
      ]),
    ),
    aws_vpc_endpoint: Object.fromEntries(
      SERVICES.map(service => [
        labelOf(service),
        {
          vpc_id: `\${aws_vpc.${name}.id}`,
          service_name: `com.amazonaws.${REGION}.${service}`,
          vpc_endpoint_type: 'Interface',
          private_dns_enabled: privateDns,
          subnet_ids: [`\${aws_subnet.${name}_a.id}`, `\${aws_subnet.${name}_b.id}`],
          security_group_ids: ['${aws_security_group.endpoints.id}'],
        } as Arguments,
      ]),
    ),
  };
}

export function s3Gateway(name: string): Arguments {
  return {
    vpc_id: `\${aws_vpc.${name}.id}`,
    service_name: `com.amazonaws.${REGION}.s3`,
    vpc_endpoint_type: 'Gateway',
    policy: LAYER_POLICY,
  };
}

/** A private hosted zone for each service, with its records. */
export function zoneResources(name: string) {
  const domains = [
    ['ecr_api', `api.ecr.${REGION}.amazonaws.com`],
    ['ecr_dkr', `dkr.ecr.${REGION}.amazonaws.com`],
    ['logs', `logs.${REGION}.amazonaws.com`],
  ] as const;
  const alias = (label: string) => ({
    name: `\${aws_vpc_endpoint.${label}.dns_entry[0].dns_name}`,
    zone_id: `\${aws_vpc_endpoint.${label}.dns_entry[0].hosted_zone_id}`,
    evaluate_target_health: false,
  });
  const record = (label: string, domain: string) =>
    ({
      zone_id: `\${aws_route53_zone.${label}.zone_id}`,
      name: domain,
      type: 'A',
      alias: alias(label),
    }) as Arguments;
  return {
    aws_route53_zone: Object.fromEntries(
      domains.map(([label, domain]) => [
        label,
        { name: domain, vpc: [{ vpc_id: `\${aws_vpc.${name}.id}`, vpc_region: REGION }] } as Arguments,
      ]),
    ),
    aws_route53_record: {
      ...Object.fromEntries(domains.map(([label, domain]) => [label, record(label, domain)])),
      ecr_dkr_wildcard: record('ecr_dkr', `*.dkr.ecr.${REGION}.amazonaws.com`),
    },
  };
}

/** What a task of a team has: a security group with what it lets out, and a role. */
export function taskResources(vpc_id: string, to: readonly Arguments[]) {
  return {
    aws_security_group: { task: { name: 'task', vpc_id } as Arguments },
    aws_vpc_security_group_egress_rule: Object.fromEntries(
      to.map((peer, position) => [
        `task_${position}`,
        {
          security_group_id: '${aws_security_group.task.id}',
          ip_protocol: 'tcp',
          from_port: 443,
          to_port: 443,
          ...peer,
        } as Arguments,
      ]),
    ),
    aws_iam_role: { execution: { name: 'execution', assume_role_policy: '{}' } as Arguments },
    aws_iam_role_policy: {
      pull: { name: 'pull', role: '${aws_iam_role.execution.id}', policy: PULL_POLICY } as Arguments,
    },
  };
}
