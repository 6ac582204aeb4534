import { formatArn, partitionById, serviceName } from '@private-ecr/core';
import { isUnknown, Unknown, type Value } from '../expression/value';
import { dnsLabelBeforeApply, idBeforeApply } from '../stack-address';
import { ARN_FORMS, ID_ARGUMENTS, ID_PREFIXES } from './ids.data';
import type { Instance, Placement } from './instance';

type Compute = (instance: Instance) => Value | undefined;

/** Attributes that AWS gives to what Terraform makes, by type; `id` and `arn` follow from their tables. */
const COMPUTED: Readonly<Record<string, Readonly<Record<string, Compute>>>> = {
  aws_vpc: {
    main_route_table_id: instance => impliedId(instance, 'rtb-', 'main'),
    default_route_table_id: instance => impliedId(instance, 'rtb-', 'main'),
    default_network_acl_id: instance => impliedId(instance, 'acl-', 'default'),
    default_security_group_id: instance => impliedId(instance, 'sg-', 'default'),
    owner_id: located(({ accountId }) => accountId),
  },
  aws_default_security_group: {
    id: instance => {
      const vpcId = instance.get('vpc_id');
      return typeof vpcId === 'string' ? defaultSecurityGroupId(vpcId) : vpcId;
    },
  },
  aws_vpc_endpoint: {
    state: () => 'available',
    dns_entry: instance => {
      const name = endpointDnsName(instance);
      return isUnknown(name)
        ? name
        : [{ dns_name: name, hosted_zone_id: new Unknown('it is known after apply') }];
    },
    prefix_list_id: located(({ region }, instance) => {
      const service = instance.get('service_name');
      return typeof service === 'string' ? awsPrefixListId(service, region) : service;
    }),
  },
  aws_route53_zone: { zone_id: idOfInstance },
  aws_ec2_transit_gateway: {
    owner_id: located(({ accountId }) => accountId),
    association_default_route_table_id: instance => impliedId(instance, 'tgw-rtb-', 'default'),
    propagation_default_route_table_id: instance => impliedId(instance, 'tgw-rtb-', 'default'),
  },
  aws_iam_role: { name: instance => idBeforeApply('', instance) },
  aws_iam_policy: { name: instance => idBeforeApply('', instance) },
  aws_ecr_repository: { registry_id: located(({ accountId }) => accountId) },
  aws_caller_identity: {
    account_id: located(({ accountId }) => accountId),
    id: located(({ accountId }) => accountId),
  },
  aws_region: {
    id: located(({ region }) => region),
    name: located(({ region }) => region),
    region: located(({ region }) => region),
  },
  aws_partition: {
    partition: located(({ partition }) => partition),
    id: located(({ partition }) => partition),
    dns_suffix: located(({ partition }) => partitionById(partition)?.dnsSuffix),
  },
  aws_prefix_list: { id: prefixListOfName },
  aws_ec2_managed_prefix_list: {
    id: instance => (instance.mode === 'data' ? prefixListOfName(instance) : idOfInstance(instance)),
  },
};

/** What AWS will give to an attribute; undefined for one that is not in the tables. */
export function computedAttribute(instance: Instance, attribute: string): Value | undefined {
  const own = Object.hasOwn(COMPUTED, instance.type) ? COMPUTED[instance.type] : undefined;
  if (own !== undefined && Object.hasOwn(own, attribute)) return own[attribute]?.(instance);
  if (instance.mode === 'data') return undefined;
  if (attribute === 'id') return idOfInstance(instance);
  return attribute === 'arn' ? arnOf(instance) : undefined;
}

function idOfInstance(instance: Instance): Value | undefined {
  const argument = ID_ARGUMENTS[instance.type];
  if (argument !== undefined) return instance.attributeAt([argument]);
  return idBeforeApply(ID_PREFIXES[instance.type] ?? '', instance);
}

function arnOf(instance: Instance): Value | undefined {
  const form = ARN_FORMS[instance.type];
  if (form === undefined) return undefined;
  const placement = instance.placement;
  const name = form.name === undefined ? idBeforeApply('', instance) : instance.attributeAt([form.name]);
  const path = form.hasPath ? (instance.get('path') ?? '/') : '';
  const unknown = [placement, name, path].find(isUnknown);
  if (unknown !== undefined) return unknown;
  const { partition, region, accountId } = placement as Placement;
  return formatArn({
    partition,
    service: form.service,
    region: form.isGlobal ? '' : region,
    accountId: form.hasNoAccount ? '' : accountId,
    resource: `${form.resource}${String(path)}${String(name)}`,
  });
}

/** The id of something that AWS makes with a resource: its own, and what it is to it. */
function impliedId(instance: Instance, prefix: string, what: string): string {
  return `${idBeforeApply(prefix, instance)}:${what}`;
}

/** A VPC's id says, before apply, what its default security group's will be. */
function defaultSecurityGroupId(vpcId: string): Value {
  return vpcId.startsWith('vpc-(')
    ? `sg-${vpcId.slice('vpc-'.length)}:default`
    : new Unknown(`the default security group of ${vpcId} is an existing one`);
}

/** AWS keeps one prefix list of a service for all accounts of a Region: so does this id, which names no stack. */
export function awsPrefixListId(service: string, region: string): string {
  return `pl-(${serviceName(service, region)})`;
}

function prefixListOfName(instance: Instance): Value | undefined {
  const name = instance.get('name');
  if (typeof name !== 'string') return name ?? new Unknown('the prefix list is found when Terraform plans');
  return name.includes('amazonaws') || name.includes('.')
    ? `pl-(${name})`
    : new Unknown(`the prefix list ${name} is found when Terraform plans`);
}

/** The first of an endpoint's DNS names, that of its Region. */
export function endpointDnsName(instance: Instance): string | Unknown {
  const placement = instance.placement;
  if (isUnknown(placement)) return placement;
  const service = instance.get('service_name');
  if (typeof service !== 'string') return new Unknown('the service of the endpoint is not known');
  const short = service
    .split('.')
    .slice(service.split('.').indexOf(placement.region) + 1)
    .join('.');
  const suffix = partitionById(placement.partition)?.dnsSuffix ?? 'amazonaws.com';
  return `${dnsLabelBeforeApply('vpce-', instance)}.${short}.${placement.region}.vpce.${suffix}`;
}

function located(read: (placement: Placement, instance: Instance) => Value | undefined): Compute {
  return instance => {
    const { placement } = instance;
    return isUnknown(placement) ? placement : read(placement, instance);
  };
}
