import { createHash } from 'node:crypto';
import type { Workload } from '@private-ecr/core';
import type { TerraformStack } from '../stack/terraform-stack';
import { type Arguments, HUB_ACCOUNT, REGION, type StackFixture } from './documents';

/**
 * What `terraform show -json` prints of a configuration, written independently of the reader: of a state, in which AWS
 * has given ids, and of a plan, in which it has not.
 */

type Outputs = Record<string, unknown>;

const REFERENCE = /\$\{([^}]+)\}/g;

/** A state after apply. @param contracts - the values of the input variables */
export function stateOf(
  stack: StackFixture,
  contracts: Outputs,
): TerraformStack & { readonly contract: unknown } {
  const resolve = (value: unknown): unknown => resolved(value, stack, contracts);
  const resources = resourcesOf(stack).map(({ type, label, body }) => ({
    address: `${type}.${label}`,
    mode: 'managed',
    type,
    name: label,
    provider_name: 'registry.terraform.io/hashicorp/aws',
    values: {
      ...madeByAws(stack, type, label, body),
      ...(resolve(asBlocks(body)) as Arguments),
      region: REGION,
    },
  }));
  const contract = resolve(stack.source.document.output?.contract?.value);
  const values = { outputs: { contract: { sensitive: false, value: contract } }, root_module: { resources } };
  const document = { format_version: '1.0', terraform_version: '1.10.5', values };
  return { name: stack.name, accountId: accountOf(stack), source: { kind: 'state', document }, contract };
}

/** A plan before the first apply. @param contracts - the values of the input variables */
export function planOf(stack: StackFixture, contracts: Outputs): TerraformStack {
  const { document } = stack.source;
  const [provider] = (document.provider as { aws: Arguments[] }).aws;
  const known = (body: Arguments) => asBlocks(withVariables(body, contracts) as Arguments);
  const resources = resourcesOf(stack);
  return {
    name: stack.name,
    source: {
      kind: 'plan',
      document: {
        format_version: '1.2',
        terraform_version: '1.10.5',
        variables: Object.fromEntries(Object.entries(contracts).map(([name, value]) => [name, { value }])),
        planned_values: {
          root_module: {
            resources: resources.map(({ type, label, body }) => ({
              address: `${type}.${label}`,
              mode: 'managed',
              type,
              name: label,
              values: { ...(knownPart(known(body)) as Arguments), region: REGION, timeouts: null },
            })),
          },
        },
        resource_changes: resources.map(({ type, label, body }) => ({
          address: `${type}.${label}`,
          mode: 'managed',
          type,
          name: label,
          change: {
            actions: ['create'],
            before: null,
            after_unknown: {
              ...Object.fromEntries(Object.keys(madeByAws(stack, type, label, body)).map(key => [key, true])),
              ...(unknownPart(known(body)) as Arguments),
            },
          },
        })),
        configuration: {
          provider_config: {
            aws: {
              name: 'aws',
              full_name: 'registry.terraform.io/hashicorp/aws',
              expressions: Object.fromEntries(
                Object.entries(provider ?? {}).map(([key, value]) => [key, { constant_value: value }]),
              ),
            },
          },
          root_module: {
            resources: resources.map(({ type, label, body }) => ({
              address: `${type}.${label}`,
              mode: 'managed',
              type,
              name: label,
              provider_config_key: 'aws',
              expressions: Object.fromEntries(
                Object.entries(asBlocks(body)).map(([key, value]) => [key, expressionOf(value)]),
              ),
            })),
          },
        },
      },
    },
  };
}

/** A workload with the ids of a state in the place of addresses. */
export function applied(workload: Workload): Workload {
  const text = JSON.stringify(workload).replace(
    /(?:subnet|sg)-\(([\w-]+)\/(\w+)\.(\w+)\)/g,
    (_id, stack: string, type: string, label: string) => realId(stack, type, label),
  );
  return JSON.parse(text) as Workload;
}

function resourcesOf({ source }: StackFixture) {
  return Object.entries(source.document.resource).flatMap(([type, byLabel]) =>
    Object.entries(byLabel).map(([label, body]) => ({ type, label, body })),
  );
}

function accountOf({ source }: StackFixture): string {
  const { aws } = source.document.provider as { aws: { allowed_account_ids: string[] }[] };
  return aws[0]?.allowed_account_ids[0] ?? HUB_ACCOUNT;
}

/** Terraform prints a block as a list, however it was written. */
function asBlocks(body: Arguments): Arguments {
  const isBlock = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, isBlock(value) ? [value] : value]),
  );
}

const PREFIXES: Record<string, string> = {
  aws_vpc: 'vpc-',
  aws_subnet: 'subnet-',
  aws_route_table: 'rtb-',
  aws_security_group: 'sg-',
  aws_network_acl: 'acl-',
  aws_vpc_endpoint: 'vpce-',
  aws_ec2_transit_gateway: 'tgw-',
  aws_ec2_transit_gateway_vpc_attachment: 'tgw-attach-',
  aws_ec2_transit_gateway_route_table: 'tgw-rtb-',
  aws_route53_zone: 'Z',
  aws_route53profiles_profile: 'rp-',
};

function realId(stack: string, type: string, label: string, what = ''): string {
  const hex = createHash('sha1').update(`${stack}/${type}.${label}/${what}`).digest('hex').slice(0, 16);
  return type === 'aws_iam_role' ? 'execution' : `${PREFIXES[type] ?? 'x-'}0${hex}`;
}

/** Attributes that AWS gives, or that the provider reads back although nobody set them. */
function madeByAws(stack: StackFixture, type: string, label: string, body: Arguments): Arguments {
  const id = realId(stack.name, type, label);
  const of = (prefix: string, what: string) =>
    `${prefix}${realId(stack.name, type, label, what).split('-').at(-1) ?? ''}`;
  const service = String(body.service_name).split(`${REGION}.`)[1] ?? '';
  const own: Record<string, Arguments> = {
    aws_vpc: {
      main_route_table_id: of('rtb-', 'main'),
      default_network_acl_id: of('acl-', 'acl'),
      default_security_group_id: of('sg-', 'group'),
      dhcp_options_id: 'dopt-0123456789abcdef0',
    },
    aws_subnet: {
      availability_zone: `${REGION}a`,
      arn: `arn:aws:ec2:${REGION}:${accountOf(stack)}:subnet/${id}`,
    },
    aws_vpc_endpoint: {
      state: 'available',
      ip_address_type: service === 's3' ? null : 'ipv4',
      ...(service === 's3'
        ? { prefix_list_id: 'pl-6ea54007' }
        : { dns_entry: [{ dns_name: dnsNameOf(id, service), hosted_zone_id: 'Z273ZU8SZ5RJPC' }] }),
    },
    aws_route53_zone: { zone_id: id, arn: `arn:aws:route53:::hostedzone/${id}` },
    aws_iam_role: { arn: `arn:aws:iam::${accountOf(stack)}:role/execution` },
    aws_ec2_transit_gateway: {
      association_default_route_table_id: of('tgw-rtb-', 'association'),
      propagation_default_route_table_id: of('tgw-rtb-', 'association'),
    },
    aws_ram_resource_share: { arn: `arn:aws:ram:${REGION}:${accountOf(stack)}:resource-share/${id}` },
  };
  return { id, ...own[type] };
}

function dnsNameOf(id: string, service: string): string {
  return `${id}-abcdefgh.${service}.${REGION}.vpce.amazonaws.com`;
}

function resolved(value: unknown, stack: StackFixture, contracts: Outputs): unknown {
  if (Array.isArray(value)) return value.map(item => resolved(item, stack, contracts));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, resolved(item, stack, contracts)]),
    );
  }
  if (typeof value !== 'string') return value;
  return value.replace(REFERENCE, (_text, reference: string) => String(lookUp(reference, stack, contracts)));
}

function keysOf(reference: string): string[] {
  return [...reference.matchAll(/\["([^"]+)"\]|\[(\d+)\]|([\w-]+)/g)].map(
    ([, key, index, name]) => key ?? index ?? name ?? '',
  );
}

function lookUp(reference: string, stack: StackFixture, contracts: Outputs): unknown {
  const [root = '', label = '', ...path] = keysOf(reference);
  const body = stack.source.document.resource[root]?.[label] ?? {};
  let value: unknown =
    root === 'var' ? contracts[label] : { ...body, ...madeByAws(stack, root, label, body) };
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}

function withVariables(value: unknown, contracts: Outputs): unknown {
  if (Array.isArray(value)) return value.map(item => withVariables(item, contracts));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, withVariables(item, contracts)]),
    );
  }
  if (typeof value !== 'string') return value;
  return value.replace(REFERENCE, (text, reference: string) =>
    reference.startsWith('var.')
      ? String(
          lookUp(
            reference,
            { name: '', source: { kind: 'configuration', document: { resource: {} } } },
            contracts,
          ),
        )
      : text,
  );
}

function isUnknown(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(item => typeof item === 'string' && isUnknown(item));
  return typeof value === 'string' && value.includes('${');
}

/** A plan leaves out what it does not know. */
function knownPart(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(knownPart);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => !isUnknown(item))
      .map(([key, item]) => [key, knownPart(item)]),
  );
}

function unknownPart(value: unknown): unknown {
  if (isUnknown(value)) return true;
  if (Array.isArray(value)) return value.map(unknownPart);
  if (typeof value !== 'object' || value === null) return false;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, unknownPart(item)] as const)
      .filter(([, item]) => item !== false),
  );
}

function expressionOf(value: unknown): unknown {
  if (Array.isArray(value) && value.some(item => typeof item === 'object')) {
    return value.map((block: object) =>
      Object.fromEntries(Object.entries(block).map(([key, item]) => [key, expressionOf(item)])),
    );
  }
  const texts = [value].flat().filter(item => typeof item === 'string');
  const references = texts.flatMap(text =>
    [...text.matchAll(REFERENCE)].map(([, reference = '']) => reference),
  );
  if (references.length === 0) return { constant_value: value };
  return { references: references.flatMap(withBeginnings) };
}

/** Terraform names what a reference begins with too: `aws_vpc.main.id`, `aws_vpc.main`. */
function withBeginnings(reference: string): string[] {
  const resource = /^\w+\.[\w-]+/.exec(reference)?.[0] ?? reference;
  return resource === reference ? [reference] : [reference, resource];
}
