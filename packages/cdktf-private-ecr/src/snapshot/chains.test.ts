import { parseSnapshot, trace, type TraceResult } from '@private-ecr/core';
import { type Chain, type ChainName, CHAINS } from './__fixtures__/chains';
import { COLLECTED_AT, type TerraformDocument } from './__fixtures__/documents';
import { terraformSnapshot } from '.';

const names = Object.keys(CHAINS) as ChainName[];

function traced({ stacks, workload }: Chain): TraceResult {
  return trace(terraformSnapshot({ stacks, collectedAt: COLLECTED_AT }).snapshot, workload);
}

/** The document of a stack, to be changed in one place. */
function documentOf({ stacks }: Chain, name: string): TerraformDocument {
  return stacks.find(stack => stack.name === name)!.source.document;
}

/** The checks that fail, each once. */
function failing(result: TraceResult): string[] {
  return [
    ...new Set(
      result.legs.flatMap(({ checks }) =>
        checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id),
      ),
    ),
  ];
}

test.each(names)('%s is reachable before apply', name => {
  const result = traced(CHAINS[name]());
  expect({ verdict: result.verdict, failing: failing(result) }).toEqual({
    verdict: 'reachable',
    failing: [],
  });
});

test.each(names)('%s is read whole: no note, and a document that core reads', name => {
  const { snapshot, notes } = terraformSnapshot({ stacks: CHAINS[name]().stacks, collectedAt: COLLECTED_AT });
  expect(notes).toEqual([]);
  expect(() => parseSnapshot(snapshot)).not.toThrow();
});

test.each(names)('%s pulls through endpoints only', name => {
  const { legs } = traced(CHAINS[name]());
  expect(new Set(legs.map(({ via }) => via))).toEqual(new Set(['interface-endpoint', 'gateway-endpoint']));
});

type Change = (chain: Chain) => void;
const remove =
  (stack: string, type: string, label: string): Change =>
  chain => {
    const resources = documentOf(chain, stack).resource[type];
    expect(resources).toHaveProperty([label]);
    Reflect.deleteProperty(resources!, label);
  };
const set =
  (stack: string, type: string, label: string, argument: string, value: unknown): Change =>
  chain => {
    const resource = documentOf(chain, stack).resource[type]?.[label];
    expect(resource).toBeDefined();
    resource![argument] = value;
  };

test.each<[string, ChainName, Change, string]>([
  [
    'an endpoint of ecr.api is gone',
    'standalone',
    remove('standalone', 'aws_vpc_endpoint', 'ecr_api'),
    'dns',
  ],
  [
    'private DNS is off',
    'standalone',
    set('standalone', 'aws_vpc_endpoint', 'ecr_dkr', 'private_dns_enabled', false),
    'dns',
  ],
  [
    'DNS support of the VPC is off',
    'standalone',
    set('standalone', 'aws_vpc', 'main', 'enable_dns_support', false),
    'dns',
  ],
  [
    'the S3 gateway is in no route table',
    'standalone',
    set('standalone', 'aws_vpc_endpoint', 's3', 'route_table_ids', []),
    'route',
  ],
  [
    'the task lets nothing out to S3',
    'standalone',
    remove('standalone', 'aws_vpc_security_group_egress_rule', 'task_1'),
    'task-egress',
  ],
  [
    'the endpoint admits another range',
    'shared subnets',
    set('share-checkout', 'aws_vpc_security_group_ingress_rule', 'team', 'cidr_ipv4', '10.9.0.0/16'),
    'endpoint-ingress',
  ],
  [
    "the team's table lacks the S3 gateway",
    'shared subnets',
    remove('share-checkout', 'aws_vpc_endpoint_route_table_association', 's3'),
    'route',
  ],
  [
    'the group names another account',
    'shared subnets',
    set(
      'team-checkout',
      'aws_vpc_security_group_egress_rule',
      'task_0',
      'referenced_security_group_id',
      '999999999999/${var.hub_contract.endpointSecurityGroupId}',
    ),
    'task-egress',
  ],
  [
    'the S3 policy allows another bucket',
    'shared subnets',
    set(
      'hub',
      'aws_vpc_endpoint',
      's3',
      'policy',
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::another-bucket/*"}]}',
    ),
    'endpoint-policy',
  ],
  [
    'the role may not pull',
    'shared subnets',
    remove('team-checkout', 'aws_iam_role_policy', 'pull'),
    'execution-role',
  ],
  [
    'the wildcard record is missing',
    'spoke with zones',
    remove('hub', 'aws_route53_record', 'ecr_dkr_wildcard'),
    'dns',
  ],
  [
    'a zone is authorised but not associated',
    'spoke with zones',
    remove('team-search', 'aws_route53_zone_association', 'ecr_api'),
    'dns',
  ],
  [
    'the spoke has no route to the hub',
    'spoke with zones',
    remove('spoke-search', 'aws_route', 'to_hub'),
    'route',
  ],
  ['the hub has no route back', 'spoke with zones', remove('share-search', 'aws_route', 'back'), 'route'],
  [
    'the gateway does not carry to the hub',
    'spoke with zones',
    remove('hub', 'aws_ec2_transit_gateway_route_table_propagation', 'hub'),
    'route',
  ],
  [
    'nobody accepts the attachment',
    'spoke with zones',
    set('hub', 'aws_ec2_transit_gateway', 'hub', 'auto_accept_shared_attachments', 'disable'),
    'route',
  ],
  [
    'the Profile is not associated',
    'spoke with a Profile',
    remove('team-search', 'aws_route53profiles_association', 'hub'),
    'dns',
  ],
  [
    'the Profile lacks a zone',
    'spoke with a Profile',
    remove('hub', 'aws_route53profiles_resource_association', 'ecr_api'),
    'dns',
  ],
  [
    'a network ACL keeps answers out',
    'spoke with a Profile',
    chain => {
      documentOf(chain, 'spoke-search').resource.aws_network_acl = {
        closed: {
          vpc_id: '${aws_vpc.spoke.id}',
          subnet_ids: ['${aws_subnet.spoke_a.id}'],
          egress: [
            {
              rule_no: 100,
              action: 'allow',
              protocol: 'tcp',
              from_port: 443,
              to_port: 443,
              cidr_block: '0.0.0.0/0',
            },
          ],
        },
      };
    },
    'nacl',
  ],
])('%s: blocked at the link', (_what, name, change, check) => {
  const chain = CHAINS[name]();
  change(chain);
  const result = traced(chain);
  expect({ verdict: result.verdict, failing: failing(result) }).toEqual({
    verdict: 'blocked',
    failing: expect.arrayContaining([check]) as unknown,
  });
});
