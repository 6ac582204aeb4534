import { dnsNames, hubContractSchema, InvalidInputError } from '@private-ecr/core';
import {
  aHub,
  EXISTING_HUB_VPC,
  HUB_VPC,
  type Arguments,
  resourcesOf,
  synthesised,
  theOnly,
} from './testing';

const PULL = ['ecr.api', 'ecr.dkr', 'logs'];
const contractOf = (json: ReturnType<typeof synthesised>) =>
  json.output?.['contract']?.['value'] as Arguments;

describe('a hub', () => {
  const json = synthesised(aHub());

  test('has a VPC in which private DNS works', () => {
    expect(theOnly(json, 'aws_vpc')).toMatchObject({
      cidr_block: '10.0.0.0/16',
      enable_dns_support: true,
      enable_dns_hostnames: true,
    });
  });

  test('closes the default security group of its VPC', () => {
    const group = theOnly(json, 'aws_default_security_group');
    expect(group).not.toHaveProperty('ingress');
    expect(group).not.toHaveProperty('egress');
  });

  test('has one subnet for each zone, by id, with one route table that leads nowhere', () => {
    expect(resourcesOf(json, 'aws_subnet').map(subnet => subnet['availability_zone_id'])).toEqual([
      'euc1-az1',
      'euc1-az2',
    ]);
    expect(resourcesOf(json, 'aws_subnet').map(subnet => subnet['map_public_ip_on_launch'])).toEqual([
      false,
      false,
    ]);
    expect(resourcesOf(json, 'aws_route_table')).toHaveLength(1);
    expect(resourcesOf(json, 'aws_route')).toEqual([]);
  });

  test('has the interface endpoints of Fargate tasks with private DNS, and the S3 gateway endpoint', () => {
    const endpoints = resourcesOf(json, 'aws_vpc_endpoint');
    expect(
      endpoints.map(each => [each['service_name'], each['vpc_endpoint_type'], each['private_dns_enabled']]),
    ).toEqual([
      ...PULL.map(service => [`com.amazonaws.eu-central-1.${service}`, 'Interface', true]),
      ['com.amazonaws.eu-central-1.s3', 'Gateway', undefined],
    ]);
  });

  test('has a policy on every endpoint, as minified JSON', () => {
    for (const { policy } of resourcesOf(json, 'aws_vpc_endpoint')) {
      expect(policy).toBe(JSON.stringify(JSON.parse(String(policy))));
    }
  });

  test('fails an apply after which an endpoint is not available', () => {
    const endpoint = theOnly(json, 'aws_vpc_endpoint', {
      service_name: 'com.amazonaws.eu-central-1.ecr.api',
    });
    expect(endpoint['lifecycle']).toEqual({
      postcondition: [expect.objectContaining({ condition: '${self.state == "available"}' })],
    });
  });

  test('has a security group of the endpoints without egress', () => {
    const group = theOnly(json, 'aws_security_group');
    expect(group['name']).toBe('network-frankfurt-endpoints');
    expect(resourcesOf(json, 'aws_vpc_security_group_egress_rule')).toEqual([]);
  });

  test('shares nothing by RAM and has no zone: shared subnets need neither', () => {
    for (const type of ['aws_ram_resource_share', 'aws_route53_zone', 'aws_ec2_transit_gateway']) {
      expect(resourcesOf(json, type)).toEqual([]);
    }
  });

  test('logs each connection, in a log group with a key, for a year', () => {
    expect(theOnly(json, 'aws_flow_log')['traffic_type']).toBe('ALL');
    expect(theOnly(json, 'aws_cloudwatch_log_group')).toMatchObject({
      name: '/private-ecr/flow-log/network-frankfurt',
      retention_in_days: 365,
      kms_key_id: expect.stringMatching(/aws_kms_key\..*\.arn/),
    });
    expect(theOnly(json, 'aws_kms_key')['enable_key_rotation']).toBe(true);
  });

  test('publishes a contract with every field that a hub has', () => {
    expect(Object.keys(contractOf(json)).sort()).toEqual(
      Object.keys(hubContractSchema.shape)
        .filter(field => !['clientSecurityGroupId', 'clientPrefixListId', 'transitGateway'].includes(field))
        .sort(),
    );
    expect(contractOf(json)).toMatchObject({ dns: { mode: 'private-dns' }, vpcCidrs: ['10.0.0.0/16'] });
  });
});

describe('DNS for spokes', () => {
  const zoned = synthesised(aHub({ dns: 'zones' }));
  const zoneNames = PULL.flatMap(service => dnsNames(service, 'eu-central-1').map(({ name }) => name)).sort();

  test('by zones: one for each name, that other states may associate', () => {
    const zones = resourcesOf(zoned, 'aws_route53_zone');
    expect(zones.map(({ name }) => name).sort()).toEqual(zoneNames);
    expect(zones.map(({ lifecycle }) => lifecycle)).toEqual(zones.map(() => ({ ignore_changes: ['vpc'] })));
  });

  test('by zones: a record at the apex, and a * where registries stand below', () => {
    expect(
      resourcesOf(zoned, 'aws_route53_record')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['*.dkr.ecr.eu-central-1.amazonaws.com', ...zoneNames].sort());
  });

  test('by zones: records lead to the regional name of the endpoint', () => {
    for (const { alias, type } of resourcesOf(zoned, 'aws_route53_record')) {
      expect(type).toBe('A');
      expect(alias).toEqual({
        name: expect.stringMatching(/^\$\{aws_vpc_endpoint\..*\.dns_entry\[0\]\.dns_name\}$/),
        zone_id: expect.stringMatching(/^\$\{aws_vpc_endpoint\..*\.dns_entry\[0\]\.hosted_zone_id\}$/),
        evaluate_target_health: false,
      });
    }
  });

  test('by zones: no endpoint answers a second time', () => {
    const endpoints = resourcesOf(zoned, 'aws_vpc_endpoint').filter(
      each => each['vpc_endpoint_type'] === 'Interface',
    );
    expect(endpoints.map(each => each['private_dns_enabled'])).toEqual([false, false, false]);
    expect(contractOf(zoned)).toMatchObject({
      dns: { mode: 'zones', zones: { 'ecr.api': expect.any(String) } },
    });
  });

  test('by zones: the endpoint of a service whose names are not known answers for them itself, in its own VPC', () => {
    const further = synthesised(aHub({ dns: 'zones', endpoints: { services: ['bedrock-runtime'] } }));
    const answers = resourcesOf(further, 'aws_vpc_endpoint')
      .filter(each => each['private_dns_enabled'] === true)
      .map(each => each['service_name']);
    expect(answers).toEqual(['com.amazonaws.eu-central-1.bedrock-runtime']);
    expect(resourcesOf(further, 'aws_route53_zone')).toHaveLength(PULL.length);
  });

  test('by a Profile that carries the zones and is shared', () => {
    const json = synthesised(aHub({ dns: 'profile', principals: ['444455556666'] }));
    expect(resourcesOf(json, 'aws_route53profiles_resource_association').map(({ name }) => name)).toEqual([
      'ecr-api',
      'ecr-dkr',
      'logs',
    ]);
    expect(theOnly(json, 'aws_ram_resource_association')['resource_arn']).toMatch(
      /aws_route53profiles_profile/,
    );
    expect(contractOf(json)).toMatchObject({ dns: { mode: 'profile' } });
  });

  test('by a Profile that exists, which is not made and not shared', () => {
    const dns = {
      profileId: 'rp-0123456789abcdef',
      profileArn: 'arn:aws:route53profiles:eu-central-1:111122223333:profile/rp-0123456789abcdef',
    };
    const json = synthesised(aHub({ dns }));
    expect(resourcesOf(json, 'aws_route53profiles_profile')).toEqual([]);
    expect(resourcesOf(json, 'aws_ram_resource_share')).toEqual([]);
    expect(
      resourcesOf(json, 'aws_route53profiles_resource_association').map(each => each['profile_id']),
    ).toEqual(Array(3).fill('rp-0123456789abcdef'));
    expect(contractOf(json)).toMatchObject({ dns: { mode: 'profile', ...dns } });
  });
});

describe('a hub in what exists', () => {
  test('makes no VPC, no subnet and no flow log, and takes the subnets for its endpoints', () => {
    const json = synthesised(aHub({ vpc: EXISTING_HUB_VPC }));
    for (const type of [
      'aws_vpc',
      'aws_subnet',
      'aws_route_table',
      'aws_flow_log',
      'aws_default_security_group',
    ]) {
      expect(resourcesOf(json, type)).toEqual([]);
    }
    const endpoint = theOnly(json, 'aws_vpc_endpoint', {
      service_name: 'com.amazonaws.eu-central-1.ecr.dkr',
    });
    expect(endpoint).toMatchObject({
      vpc_id: 'vpc-0123456789abcdef0',
      subnet_ids: ['subnet-0123456789abcde01', 'subnet-0123456789abcde02'],
    });
  });

  test('keeps a flow log there where it is asked for', () => {
    expect(
      theOnly(synthesised(aHub({ vpc: EXISTING_HUB_VPC, flowLog: true })), 'aws_flow_log'),
    ).toBeDefined();
  });

  test('takes an S3 gateway endpoint as it is and looks its prefix list up', () => {
    const json = synthesised(aHub({ existingS3Gateway: { vpcEndpointId: 'vpce-0123456789abcdef0' } }));
    expect(resourcesOf(json, 'aws_vpc_endpoint')).toHaveLength(3);
    expect(Object.values(json.data?.['aws_ec2_managed_prefix_list'] ?? {})).toEqual([
      expect.objectContaining({ name: 'com.amazonaws.eu-central-1.s3', region: 'eu-central-1' }),
    ]);
    expect(contractOf(json)).toMatchObject({ s3: { vpcEndpointId: 'vpce-0123456789abcdef0' } });
  });

  test('attaches to a Transit Gateway, makes none, and shares none', () => {
    const transitGateway = {
      transitGatewayId: 'tgw-0123456789abcdef0',
      transitGatewayRouteTableId: 'tgw-rtb-0123456789abcdef0',
    };
    const json = synthesised(aHub({ transitGateway, vpc: EXISTING_HUB_VPC }));
    expect(theOnly(json, 'aws_ec2_transit_gateway_vpc_attachment')).toMatchObject({
      transit_gateway_id: 'tgw-0123456789abcdef0',
      subnet_ids: ['subnet-0123456789abcde01', 'subnet-0123456789abcde02'],
    });
    expect(theOnly(json, 'aws_ec2_transit_gateway_route_table_propagation')).toMatchObject({
      transit_gateway_route_table_id: 'tgw-rtb-0123456789abcdef0',
    });
    for (const type of [
      'aws_ec2_transit_gateway',
      'aws_ec2_transit_gateway_route_table',
      'aws_ram_resource_share',
    ]) {
      expect(resourcesOf(json, type)).toEqual([]);
    }
    expect(contractOf(json)).toMatchObject({
      transitGateway: { ...transitGateway, hubRouteTableIds: EXISTING_HUB_VPC.routeTableIds },
    });
  });
});

describe('a Transit Gateway of its own', () => {
  const json = synthesised(aHub({ transitGateway: 'new', principals: ['444455556666'] }));

  test('accepts what it is shared with, and is shared', () => {
    expect(theOnly(json, 'aws_ec2_transit_gateway')['auto_accept_shared_attachments']).toBe('enable');
    expect(theOnly(json, 'aws_ram_resource_association')['resource_arn']).toMatch(
      /aws_ec2_transit_gateway\./,
    );
  });

  test('lets spokes reach the hub and not each other: a table for either side', () => {
    const tables = json.resource?.['aws_ec2_transit_gateway_route_table'] ?? {};
    expect(Object.keys(tables)).toHaveLength(2);
    const idOf = (side: string) =>
      `\${aws_ec2_transit_gateway_route_table.${Object.keys(tables).find(name => name.includes(`${side}-table`))}.id}`;
    expect(theOnly(json, 'aws_ec2_transit_gateway_default_route_table_association')).toMatchObject({
      transit_gateway_route_table_id: idOf('spokes'),
    });
    expect(theOnly(json, 'aws_ec2_transit_gateway_default_route_table_propagation')).toMatchObject({
      transit_gateway_route_table_id: idOf('hub'),
    });
    expect(theOnly(json, 'aws_ec2_transit_gateway_route_table_association')).toMatchObject({
      transit_gateway_route_table_id: idOf('hub'),
    });
    expect(theOnly(json, 'aws_ec2_transit_gateway_route_table_propagation')).toMatchObject({
      transit_gateway_route_table_id: idOf('spokes'),
    });
  });
});

describe('what admits tasks beside the ranges that each share states', () => {
  test('a client security group, which RAM shares, with egress to the endpoints and S3 alone', () => {
    const json = synthesised(
      aHub({ admitBy: { securityGroupReference: true }, principals: ['444455556666'] }),
    );
    expect(theOnly(json, 'aws_vpc_security_group_ingress_rule')['referenced_security_group_id']).toMatch(
      /_clients_/,
    );
    const egress = resourcesOf(json, 'aws_vpc_security_group_egress_rule');
    expect(egress.map(rule => [rule['from_port'], rule['to_port'], rule['ip_protocol']])).toEqual([
      [443, 443, 'tcp'],
      [443, 443, 'tcp'],
    ]);
    expect(
      egress.flatMap(rule => [rule['referenced_security_group_id'], rule['prefix_list_id']]).filter(Boolean),
    ).toEqual([expect.stringMatching(/endpoint-security-group/), expect.stringMatching(/prefix_list_id/)]);
    expect(theOnly(json, 'aws_ram_resource_association')['resource_arn']).toMatch(
      /aws_security_group.*clients/,
    );
    expect(contractOf(json)).toHaveProperty('clientSecurityGroupId');
  });

  test('a prefix list that shares add their ranges to', () => {
    const json = synthesised(aHub({ admitBy: { prefixListMaxEntries: 40 } }));
    expect(theOnly(json, 'aws_ec2_managed_prefix_list')).toMatchObject({
      max_entries: 40,
      address_family: 'IPv4',
    });
    expect(theOnly(json, 'aws_vpc_security_group_ingress_rule')['prefix_list_id']).toMatch(
      /managed_prefix_list/,
    );
    expect(contractOf(json)).toHaveProperty('clientPrefixListId');
  });
});

describe('options', () => {
  test('a log of queries', () => {
    const json = synthesised(aHub({ resolverQueryLog: true }));
    expect(theOnly(json, 'aws_route53_resolver_query_log_config_association')).toBeDefined();
    expect(resourcesOf(json, 'aws_cloudwatch_log_group').map(({ name }) => name)).toContain(
      '/private-ecr/query-log/network-frankfurt',
    );
  });

  test('a parameter that carries the contract', () => {
    const json = synthesised(aHub({ contractParameterName: '/private-ecr/hub' }));
    expect(theOnly(json, 'aws_ssm_parameter')).toMatchObject({
      name: '/private-ecr/hub',
      tier: 'Advanced',
      value: expect.stringMatching(/^\$\{jsonencode\(/),
    });
  });

  test('arguments of one endpoint in place of what is derived', () => {
    const json = synthesised(
      aHub({ endpointOverrides: { logs: { privateDnsEnabled: false, tags: { a: 'b' } } } }),
    );
    const logs = theOnly(json, 'aws_vpc_endpoint', { service_name: 'com.amazonaws.eu-central-1.logs' });
    expect(logs).toMatchObject({ private_dns_enabled: false, tags: { a: 'b' } });
  });

  test('a secondary range, which the subnets wait for', () => {
    const json = synthesised(aHub({ vpc: { ...HUB_VPC, secondaryCidrs: ['100.64.0.0/20'] } }));
    expect(theOnly(json, 'aws_vpc_ipv4_cidr_block_association')['cidr_block']).toBe('100.64.0.0/20');
    for (const subnet of resourcesOf(json, 'aws_subnet')) {
      expect(subnet['depends_on']).toEqual([expect.stringMatching(/^aws_vpc_ipv4_cidr_block_association\./)]);
    }
  });

  test('tags, on everything that takes them', () => {
    const json = synthesised(aHub({ tags: { owner: 'platform' }, dns: 'zones' }));
    for (const type of [
      'aws_vpc',
      'aws_subnet',
      'aws_vpc_endpoint',
      'aws_security_group',
      'aws_route53_zone',
      'aws_kms_key',
      'aws_flow_log',
      'aws_iam_role',
    ]) {
      for (const { tags } of resourcesOf(json, type)) expect(tags).toMatchObject({ owner: 'platform' });
    }
  });
});

describe('partitions', () => {
  const zones = (prefix: string) => ({
    cidr: '10.0.0.0/16',
    zones: { [`${prefix}-az1`]: '10.0.0.0/27', [`${prefix}-az2`]: '10.0.0.32/27' },
  });
  test.each([
    [
      'cn-north-1',
      'cnn1',
      'cn.com.amazonaws',
      'com.amazonaws',
      'amazonaws.com.cn',
      'aws-cn',
      'layers-of-beijing',
    ],
    ['us-gov-west-1', 'usgw1', 'com.amazonaws', 'com.amazonaws', 'amazonaws.com', 'aws-us-gov', undefined],
    [
      'eusc-de-east-1',
      'eusc1',
      'eu.amazonaws',
      'com.amazonaws',
      'amazonaws.eu',
      'aws-eusc',
      'layers-of-brandenburg',
    ],
  ])('%s', (region, prefix, ecrPrefix, logsPrefix, dnsSuffix, partition, layerBucket) => {
    const json = synthesised(
      aHub({ region, dns: 'zones', vpc: zones(prefix), ...(layerBucket && { layerBucket }) }),
    );
    expect(
      resourcesOf(json, 'aws_vpc_endpoint')
        .map(each => each['service_name'])
        .slice(0, 3),
    ).toEqual([
      `${ecrPrefix}.${region}.ecr.api`,
      `${ecrPrefix}.${region}.ecr.dkr`,
      expect.stringMatching(new RegExp(`^(${logsPrefix}|${ecrPrefix})\\.${region}\\.logs$`)),
    ]);
    expect(resourcesOf(json, 'aws_route53_zone').map(({ name }) => name)).toContain(
      `dkr.ecr.${region}.${dnsSuffix}`,
    );
    const bucket = layerBucket ?? `prod-${region}-starport-layer-bucket`;
    const gateway = theOnly(json, 'aws_vpc_endpoint', { vpc_endpoint_type: 'Gateway' });
    expect(gateway['policy']).toContain(`arn:${partition}:s3:::${bucket}/*`);
    const trust = String(theOnly(json, 'aws_iam_role')['assume_role_policy']);
    expect(trust).toContain('{"Service":"vpc-flow-logs.amazonaws.com"}');
    const policies = JSON.stringify(json.resource).match(/arn:aws[a-z-]*:/g) ?? [];
    expect(new Set(policies)).toEqual(new Set([`arn:${partition}:`]));
  });

  test('a Region whose layer bucket is not public is refused without its name', () => {
    expect(() => aHub({ region: 'cn-north-1', vpc: zones('cnn1') })).toThrow(InvalidInputError);
    expect(() => aHub({ region: 'cn-north-1', vpc: zones('cnn1') })).toThrow(
      /stack\/hub: layerBucket: found nothing/,
    );
  });
});

describe('where a hub is placed', () => {
  test.each([
    [{ region: 'eu-central-9' }, /region: found "eu-central-9"/],
    [{ accountId: '1111' }, /accountId: found "1111"/],
  ])('%j is refused', (change, message) => {
    expect(() => aHub(change)).toThrow(message);
  });
});
