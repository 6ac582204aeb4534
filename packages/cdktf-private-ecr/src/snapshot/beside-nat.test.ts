import { trace } from '@private-ecr/core';
import { spokeChain, standaloneChain } from './__fixtures__/chains';
import { COLLECTED_AT, type StackFixture, type TerraformDocument } from './__fixtures__/documents';
import { terraformSnapshot } from '.';

/**
 * Beside a NAT gateway a name that no private zone holds leads to the internet, and works: here a zone or an endpoint
 * that is overlooked would turn what is blocked into what is reachable.
 */
function withNat(stack: StackFixture, network: string): void {
  const { resource } = stack.source.document;
  const vpc_id = `\${aws_vpc.${network}.id}`;
  const add = (type: string, label: string, body: Record<string, unknown>) => {
    resource[type] = { ...resource[type], [label]: body };
  };
  add('aws_internet_gateway', 'out', { vpc_id });
  add('aws_subnet', 'public', {
    vpc_id,
    cidr_block: vpcRange(resource, network),
    availability_zone_id: 'euc1-az1',
  });
  add('aws_route_table', 'public', { vpc_id });
  add('aws_route', 'out', {
    route_table_id: '${aws_route_table.public.id}',
    destination_cidr_block: '0.0.0.0/0',
    gateway_id: '${aws_internet_gateway.out.id}',
  });
  add('aws_route_table_association', 'public', {
    route_table_id: '${aws_route_table.public.id}',
    subnet_id: '${aws_subnet.public.id}',
  });
  add('aws_nat_gateway', 'out', { subnet_id: '${aws_subnet.public.id}' });
  add('aws_route', 'nat', {
    route_table_id: `\${aws_route_table.${network}.id}`,
    destination_cidr_block: '0.0.0.0/0',
    nat_gateway_id: '${aws_nat_gateway.out.id}',
  });
}

/** A range at the end of the VPC's that no other subnet has. */
function vpcRange(resource: TerraformDocument['resource'], network: string): string {
  return resource.aws_vpc?.[network]?.cidr_block === '10.0.0.0/16' ? '10.0.255.0/24' : '10.64.0.248/29';
}

function openToTheInternet(stack: StackFixture): void {
  stack.source.document.resource.aws_vpc_security_group_egress_rule!.anywhere = {
    security_group_id: '${aws_security_group.task.id}',
    ip_protocol: '-1',
    cidr_ipv4: '0.0.0.0/0',
  };
}

function standalone() {
  const chain = standaloneChain();
  withNat(chain.stacks[0]!, 'main');
  openToTheInternet(chain.stacks[0]!);
  return chain;
}

function spoke(dns: 'zones' | 'profile') {
  const chain = spokeChain(dns);
  withNat(chain.stacks[1]!, 'spoke');
  openToTheInternet(chain.stacks[3]!);
  return chain;
}

const BLOCKED = {
  'an endpoint that admits nobody': () => {
    const chain = standalone();
    delete chain.stacks[0]!.source.document.resource.aws_vpc_security_group_ingress_rule;
    return chain;
  },
  'a zone without its wildcard': () => {
    const chain = spoke('zones');
    delete chain.stacks[0]!.source.document.resource.aws_route53_record!.ecr_dkr_wildcard;
    return chain;
  },
  'a Profile whose zone lacks its wildcard': () => {
    const chain = spoke('profile');
    delete chain.stacks[0]!.source.document.resource.aws_route53_record!.ecr_dkr_wildcard;
    return chain;
  },
};
const cases = Object.keys(BLOCKED) as (keyof typeof BLOCKED)[];

function verdictOf({ stacks, workload }: ReturnType<(typeof BLOCKED)[keyof typeof BLOCKED]>): string {
  return trace(terraformSnapshot({ stacks, collectedAt: COLLECTED_AT }).snapshot, workload).verdict;
}

test.each(cases)('%s is blocked, NAT or not', name => {
  expect(verdictOf(BLOCKED[name]())).toBe('blocked');
});

test('without its endpoint a name leads through the NAT gateway', () => {
  const chain = standalone();
  delete chain.stacks[0]!.source.document.resource.aws_vpc_endpoint!.ecr_api;
  expect(verdictOf(chain)).toBe('reachable');
});

/** Where each argument of every stack stands. */
function argumentsIn(stacks: readonly StackFixture[]): [number, string, string, string][] {
  return stacks.flatMap(({ source: { document } }, stack) =>
    Object.entries(document.resource).flatMap(([type, byLabel]) =>
      Object.entries(byLabel).flatMap(([label, body]) =>
        Object.keys(body).map((argument): [number, string, string, string] => [stack, type, label, argument]),
      ),
    ),
  );
}

test.each(cases)('%s is not reachable because an argument is not known, whichever it is', name => {
  const reached = argumentsIn(BLOCKED[name]().stacks).filter(([stack, type, label, argument]) => {
    const chain = BLOCKED[name]();
    chain.stacks[stack]!.source.document.resource[type]![label]![argument] = '${unheard_of(1)}';
    return verdictOf(chain) === 'reachable';
  });
  expect(reached).toEqual([]);
});

test.each(cases)('%s is not reachable because the number of a resource is not known', name => {
  const reached = argumentsIn(BLOCKED[name]().stacks).filter(([stack, type, label]) => {
    const chain = BLOCKED[name]();
    chain.stacks[stack]!.source.document.resource[type]![label]!.count = '${unheard_of(1)}';
    return verdictOf(chain) === 'reachable';
  });
  expect(reached).toEqual([]);
});
