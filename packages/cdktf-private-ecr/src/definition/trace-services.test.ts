import { anOrganization, definitionOf } from '../testing';
import { planStacks } from './stack-plan';
import { synthesise } from './synthesise';
import { traceFindings } from './trace-findings';
import { traceServices } from './trace-services';

type Arguments = Record<string, unknown>;
interface Configuration {
  resource: Record<string, Record<string, Arguments>>;
}

const definition = definitionOf(anOrganization());
const stacks = planStacks(definition);
const { files } = synthesise(definition, { traces: false });

/** The stacks as they are, to be changed in the one place that a test is about. */
function configurations(): Map<string, Configuration> {
  return new Map(
    stacks.map(({ name, folder }) => [
      name,
      JSON.parse(files.get(`${folder}/cdk.tf.json`) ?? '') as Configuration,
    ]),
  );
}

function tracedAfter(change: (of: (stack: string) => Configuration) => void) {
  const changed = configurations();
  change(stack => {
    const found = changed.get(stack);
    if (found === undefined) throw new Error(`there is no stack ${stack}`);
    return found;
  });
  return traceServices({ definition, stacks, configurations: changed }).services;
}

/** The one resource of a type whose name holds a text. */
function theResource({ resource }: Configuration, type: string, part = ''): Arguments {
  const found = Object.entries(resource[type] ?? {}).filter(([name]) => name.includes(part));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} ${type} with ${part}`);
  return only[1];
}

/** Takes away every resource of a type whose name holds a text. */
function remove({ resource }: Configuration, type: string, part = ''): void {
  const names = Object.keys(resource[type] ?? {}).filter(name => name.includes(part));
  if (names.length === 0) throw new Error(`no ${type} with ${part}`);
  for (const name of names) delete resource[type]?.[name];
}

const policyOf = (resource: Arguments) => resource['policy'] as string;

test('every service of the organisation is reachable before anything is applied', () => {
  const services = traceServices({ definition, stacks, configurations: configurations() }).services;
  expect(services.map(({ team, service, result }) => [team, service, result?.verdict])).toEqual([
    ['checkout', 'checkout-api', 'reachable'],
    ['orders', 'any-service', 'reachable'],
    ['billing', 'any-service', 'reachable'],
    ['search', 'any-service', 'reachable'],
    ['reports', 'any-service', 'reachable'],
    ['legacy', 'any-service', 'reachable'],
  ]);
});

type Mutation = [
  what: string,
  team: string,
  link: { readonly service: string; readonly check: string },
  change: (of: (stack: string) => Configuration) => void,
];

const MUTATIONS: readonly Mutation[] = [
  [
    "the S3 gateway endpoint is not in the team's route table",
    'checkout',
    { service: 's3', check: 'route' },
    of => {
      remove(of('share-checkout'), 'aws_vpc_endpoint_route_table_association');
    },
  ],
  [
    "the S3 gateway endpoint is not in the spoke's route table",
    'search',
    { service: 's3', check: 'route' },
    of => {
      remove(of('spoke-search'), 'aws_vpc_endpoint_route_table_association');
    },
  ],
  [
    'tasks are not let out to S3',
    'checkout',
    { service: 's3', check: 'task-egress' },
    of => {
      remove(of('team-checkout'), 'aws_vpc_security_group_egress_rule', 'to-s3');
    },
  ],
  [
    'tasks are not let out to the endpoints',
    'search',
    { service: 'ecr.api', check: 'task-egress' },
    of => {
      remove(of('team-search'), 'aws_vpc_security_group_egress_rule', 'to-endpoints');
    },
  ],
  [
    "the endpoints do not admit the team's range",
    'checkout',
    { service: 'ecr.dkr', check: 'endpoint-ingress' },
    of => {
      remove(of('share-checkout'), 'aws_vpc_security_group_ingress_rule');
    },
  ],
  [
    'the endpoints do not admit the client security group',
    'orders',
    { service: 'ecr.api', check: 'endpoint-ingress' },
    of => {
      remove(of('hub-eu-central-1'), 'aws_vpc_security_group_ingress_rule', 'from-clients');
    },
  ],
  [
    "the prefix list lacks the team's range",
    'billing',
    { service: 'ecr.api', check: 'endpoint-ingress' },
    of => {
      remove(of('share-billing'), 'aws_ec2_managed_prefix_list_entry');
    },
  ],
  [
    'private DNS is off',
    'legacy',
    { service: 'ecr.api', check: 'dns' },
    of => {
      // The way to the internet would otherwise carry the pull.
      remove(of('standalone-legacy'), 'aws_route', 'default');
      theResource(of('standalone-legacy'), 'aws_vpc_endpoint', 'ecrapi')['private_dns_enabled'] = false;
    },
  ],
  [
    'the VPC has no DNS support',
    'search',
    { service: 'ecr.api', check: 'dns' },
    of => {
      theResource(of('spoke-search'), 'aws_vpc')['enable_dns_support'] = false;
    },
  ],
  [
    'the zone of the registry has no wildcard record',
    'search',
    { service: 'ecr.dkr', check: 'dns' },
    of => {
      remove(of('hub-eu-central-1'), 'aws_route53_record', 'dkrecreu-central-1amazonawscom-wildcard');
    },
  ],
  [
    "the zones are not associated with the spoke's VPC",
    'search',
    { service: 'ecr.api', check: 'dns' },
    of => {
      remove(of('team-search'), 'aws_route53_zone_association');
    },
  ],
  [
    "the Profile is not associated with the spoke's VPC",
    'reports',
    { service: 'ecr.dkr', check: 'dns' },
    of => {
      remove(of('spoke-reports'), 'aws_route53profiles_association');
    },
  ],
  [
    'the spoke has no route to the hub',
    'search',
    { service: 'ecr.api', check: 'route' },
    of => {
      remove(of('spoke-search'), 'aws_route', 'to-hub');
    },
  ],
  [
    'the hub has no route back to the spoke',
    'reports',
    { service: 'ecr.api', check: 'route' },
    of => {
      remove(of('share-reports'), 'aws_route', 'back-to');
    },
  ],
  [
    'the Transit Gateway does not know the way to the hub',
    'search',
    { service: 'ecr.api', check: 'route' },
    of => {
      remove(of('hub-eu-central-1'), 'aws_ec2_transit_gateway_route_table_propagation');
    },
  ],
  [
    'the S3 policy names a bucket that does not exist',
    'checkout',
    { service: 's3', check: 'endpoint-policy' },
    of => {
      const endpoint = theResource(of('hub-eu-central-1'), 'aws_vpc_endpoint', 's3');
      endpoint['policy'] = policyOf(endpoint).replace('starport', `star${'let'}`);
    },
  ],
  [
    'the policy of the registry admits another organisation',
    'checkout',
    { service: 'ecr.dkr', check: 'endpoint-policy' },
    of => {
      const endpoint = theResource(of('hub-eu-central-1'), 'aws_vpc_endpoint', 'ecrdkr');
      endpoint['policy'] = policyOf(endpoint).replaceAll('o-a1b2c3d4e5', 'o-zzzzzzzzzz');
    },
  ],
  [
    'the execution role may not pull',
    'checkout',
    { service: 'ecr.dkr', check: 'execution-role' },
    of => {
      const policy = theResource(of('team-checkout'), 'aws_iam_role_policy');
      policy['policy'] = policyOf(policy).replace('ecr:BatchGetImage', 'ecr:ListImages');
    },
  ],
  [
    "a network ACL of the endpoints' subnet lets nothing in",
    'checkout',
    { service: 'ecr.api', check: 'nacl' },
    of => {
      const { resource } = of('hub-eu-central-1');
      const subnets = Object.keys(resource['aws_subnet'] ?? {});
      resource['aws_network_acl'] = {
        closed: {
          region: 'eu-central-1',
          provider: 'aws',
          vpc_id: `\${aws_vpc.${Object.keys(resource['aws_vpc'] ?? {})[0] ?? ''}.id}`,
          subnet_ids: subnets.map(name => `\${aws_subnet.${name}.id}`),
        },
      };
    },
  ],
];

test.each(MUTATIONS)('%s: team %s is blocked there', (_what, team, { service, check }, change) => {
  const result = tracedAfter(change).find(traced => traced.team === team)?.result;
  expect(result?.verdict).toBe('blocked');
  const failing = result?.legs
    .filter(leg => leg.verdict === 'fail')
    .map(leg => [leg.service, leg.checks.find(({ verdict }) => verdict === 'fail')?.id]);
  expect(failing).toContainEqual([service, check]);
});

test('a blocked service is said with its link and its fix, once for all subnets', () => {
  const services = tracedAfter(of => {
    remove(of('share-checkout'), 'aws_vpc_endpoint_route_table_association');
  });
  const { blocked, unknown } = traceFindings(services);
  expect(unknown).toEqual([]);
  expect(blocked).toHaveLength(1);
  expect(blocked[0]).toMatch(
    /^team checkout, service checkout-api: blocked: s3 in eu-central-1: (dns|route): .* Fix: .*S3 gateway.* \[trace\]$/,
  );
});

describe('a hub in a VPC that exists', () => {
  const existing = definitionOf(
    anOrganization(draft => {
      draft.teams = draft.teams.slice(0, 1);
      draft.hubs[0] = {
        ...draft.hubs[0],
        dns: 'private-dns',
        transitGateway: undefined,
        vpc: {
          vpcId: 'vpc-0123456789abcdef0',
          cidrs: ['10.0.0.0/16'],
          subnets: {
            'euc1-az1': { subnetId: 'subnet-0123456789abcdef0', cidr: '10.0.0.0/27' },
            'euc1-az2': { subnetId: 'subnet-0123456789abcdef1', cidr: '10.0.0.32/27' },
          },
          routeTableIds: ['rtb-0123456789abcdef0'],
        },
      };
    }),
  );

  test('is a warning that names the missing list', () => {
    const { warnings } = synthesise(existing);
    expect(warnings.filter(warning => warning.includes('unknown'))).toContainEqual(
      expect.stringMatching(
        /^team checkout, service checkout-api: unknown: .*Vpcs of \d{12} in eu-central-1/,
      ),
    );
  });
});
