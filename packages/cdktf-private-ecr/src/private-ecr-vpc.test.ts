import { aTeam, aVpc, BROUGHT_VPC, resourcesOf, STANDALONE_VPC, synthesised, theOnly } from './testing';

describe('the plain case: one VPC and its three endpoints', () => {
  const json = synthesised(aVpc());

  test('has private subnets, one route table, and the way to S3 in it', () => {
    expect(resourcesOf(json, 'aws_subnet')).toHaveLength(2);
    expect(theOnly(json, 'aws_route_table')).toBeDefined();
    expect(theOnly(json, 'aws_vpc_endpoint_route_table_association')['route_table_id']).toMatch(
      /aws_route_table\./,
    );
  });

  test('has ecr.api, ecr.dkr and logs with private DNS, and S3', () => {
    expect(
      resourcesOf(json, 'aws_vpc_endpoint').map(each => [each['service_name'], each['private_dns_enabled']]),
    ).toEqual([
      ['com.amazonaws.eu-central-1.ecr.api', true],
      ['com.amazonaws.eu-central-1.ecr.dkr', true],
      ['com.amazonaws.eu-central-1.logs', true],
      ['com.amazonaws.eu-central-1.s3', undefined],
    ]);
  });

  test('admits the ranges of its own subnets', () => {
    expect(resourcesOf(json, 'aws_vpc_security_group_ingress_rule').map(each => each['cidr_ipv4'])).toEqual([
      '10.20.0.0/26',
      '10.20.0.64/26',
    ]);
  });

  test('leads nowhere else', () => {
    for (const type of ['aws_route', 'aws_internet_gateway', 'aws_nat_gateway', 'aws_eip']) {
      expect(resourcesOf(json, type)).toEqual([]);
    }
  });
});

describe('a VPC that somebody brings', () => {
  const json = synthesised(aVpc({ vpc: BROUGHT_VPC }));

  test('is taken as it is', () => {
    for (const type of ['aws_vpc', 'aws_subnet', 'aws_route_table', 'aws_flow_log']) {
      expect(resourcesOf(json, type)).toEqual([]);
    }
  });

  test('gets the way to S3 in each of its route tables, by the name that it has here', () => {
    const routeTableIds = { a: 'rtb-0123456789abcde01', b: 'rtb-0123456789abcde02' };
    const two = synthesised(aVpc({ vpc: { ...BROUGHT_VPC, routeTableIds } }));
    expect(
      resourcesOf(two, 'aws_vpc_endpoint_route_table_association').map(each => each['route_table_id']),
    ).toEqual(Object.values(routeTableIds));
  });

  test('admits the ranges of its tasks where they are elsewhere', () => {
    const tasks = synthesised(aVpc({ vpc: { ...BROUGHT_VPC, taskCidrs: ['10.20.1.0/24'] } }));
    expect(theOnly(tasks, 'aws_vpc_security_group_ingress_rule')['cidr_ipv4']).toBe('10.20.1.0/24');
  });
});

describe('NAT gateways beside the endpoints, for tasks that call the internet', () => {
  const publicZones = { 'euc1-az1': '10.20.0.128/27', 'euc1-az2': '10.20.0.160/27' };
  const json = synthesised(aVpc({ internetEgress: { publicZones } }));

  test('are one in each public subnet, made after the way out', () => {
    expect(resourcesOf(json, 'aws_nat_gateway')).toHaveLength(2);
    for (const { depends_on } of resourcesOf(json, 'aws_nat_gateway')) {
      expect(depends_on).toEqual([expect.stringMatching(/^aws_route\..*public-default/)]);
    }
    expect(resourcesOf(json, 'aws_eip')).toHaveLength(2);
  });

  test('serve the private subnets of their own zone, which keep the way to S3', () => {
    const defaults = resourcesOf(json, 'aws_route').filter(each => each['nat_gateway_id'] !== undefined);
    expect(defaults.map(each => [each['route_table_id'], each['nat_gateway_id']])).toEqual([
      [expect.stringMatching(/route-table-euc1-az1/), expect.stringMatching(/nat-euc1-az1/)],
      [expect.stringMatching(/route-table-euc1-az2/), expect.stringMatching(/nat-euc1-az2/)],
    ]);
    expect(resourcesOf(json, 'aws_vpc_endpoint_route_table_association')).toHaveLength(2);
  });

  test('serve a zone that has none of its own', () => {
    const one = synthesised(aVpc({ internetEgress: { publicZones: { 'euc1-az1': '10.20.0.128/27' } } }));
    const defaults = resourcesOf(one, 'aws_route').filter(each => each['nat_gateway_id'] !== undefined);
    expect(new Set(defaults.map(each => each['nat_gateway_id'])).size).toBe(1);
    expect(defaults).toHaveLength(2);
  });

  test('lead out of the route tables of a VPC that somebody brings, too', () => {
    const brought = synthesised(aVpc({ vpc: BROUGHT_VPC, internetEgress: { publicZones } }));
    const defaults = resourcesOf(brought, 'aws_route').filter(each => each['nat_gateway_id'] !== undefined);
    expect(defaults.map(each => each['route_table_id'])).toEqual(['rtb-0123456789abcde01']);
  });
});

describe('what a team in it needs', () => {
  test('is admitted by the group of the endpoints', () => {
    const vpc = aVpc();
    const json = synthesised(aTeam({ network: vpc.teamNetwork }, vpc.node.scope as never));
    const rules = resourcesOf(json, 'aws_vpc_security_group_egress_rule');
    expect(rules.map(each => each['referenced_security_group_id'] ?? each['prefix_list_id'])).toEqual([
      expect.stringMatching(/endpoint-security-group/),
      expect.stringMatching(/s3.*prefix_list_id/),
    ]);
  });
});

test('endpoints of a preset and of further services have names of their own', () => {
  const json = synthesised(
    aVpc({ vpc: STANDALONE_VPC, endpoints: { preset: 'eks-node', services: ['kms'] } }),
  );
  expect(Object.keys(json.resource?.['aws_vpc_endpoint'] ?? {})).toEqual([
    ...['ec2', 'ecrapi', 'ecrdkr', 'eks', 'elasticloadbalancing', 'kms', 'sts'].map(service =>
      expect.stringMatching(new RegExp(`^vpc_endpoints_${service}_`)),
    ),
    expect.stringMatching(/^vpc_s3_endpoint_/),
  ]);
});

describe('what the endpoints let through', () => {
  const policiesOf = (change: Parameters<typeof aVpc>[0]) =>
    Object.fromEntries(
      resourcesOf(synthesised(aVpc(change)), 'aws_vpc_endpoint').map(({ service_name: name, policy }) => [
        String(name).slice('com.amazonaws.eu-central-1.'.length),
        JSON.parse(String(policy)) as { Statement: Record<string, unknown>[] },
      ]),
    );
  const conditionsOf = (change: Parameters<typeof aVpc>[0]) => {
    const { s3: _, ...ofInterfaces } = policiesOf(change);
    return Object.values(ofInterfaces).flatMap(({ Statement }) => Statement.map(each => each['Condition']));
  };
  const ofAccounts = (...accounts: string[]) => ({ StringEquals: { 'aws:PrincipalAccount': accounts } });

  test('is what roles and users of the VPC ask for, where no organisation is named', () => {
    expect(new Set(conditionsOf({}).map(each => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify(ofAccounts('444455556666'))]),
    );
  });

  test('is what an organisation asks for, whatever the account', () => {
    const texts = JSON.stringify(conditionsOf({ organizationId: 'o-a1b2c3d4e5' }));
    expect(texts).toContain('aws:PrincipalOrgID');
    expect(texts).not.toContain('aws:PrincipalAccount');
  });

  test('is what accounts by name ask for', () => {
    const principalAccounts = ['444455556666', '777788889999'];
    expect(conditionsOf({ endpointPolicy: { principalAccounts } })).toContainEqual(
      ofAccounts(...principalAccounts),
    );
  });

  test('is never narrowed for layers', () => {
    expect(policiesOf({})['s3']?.Statement).toEqual([
      expect.not.objectContaining({ Condition: expect.anything() }),
    ]);
  });

  test('can be registries of others, further buckets and further actions', () => {
    const policies = policiesOf({
      endpoints: { services: ['ssm'] },
      endpointPolicy: {
        externalAccounts: ['602401143452'],
        furtherBuckets: [
          { bucketArn: 'arn:aws:s3:::payments-reports', actions: ['s3:GetObject', 's3:PutObject'] },
        ],
        furtherActions: { ssm: ['ssm:GetParametersByPath'] },
      },
    });
    expect(policies['ecr.dkr']?.Statement).toContainEqual(
      expect.objectContaining({ Resource: ['arn:aws:ecr:eu-central-1:602401143452:repository/*'] }),
    );
    expect(policies['s3']?.Statement).toContainEqual(
      expect.objectContaining({
        Action: ['s3:GetObject', 's3:PutObject'],
        Resource: ['arn:aws:s3:::payments-reports', 'arn:aws:s3:::payments-reports/*'],
      }),
    );
    expect(policies['ssm']?.Statement).toContainEqual(
      expect.objectContaining({ Action: ['ssm:GetParameters', 'ssm:GetParametersByPath'] }),
    );
  });
});
