import { aHubContract, type Arguments, aSpoke, resourcesOf, synthesised, theOnly } from './testing';

const contractOf = (json: ReturnType<typeof synthesised>) =>
  json.output?.['contract']?.['value'] as Arguments;

describe('a spoke', () => {
  const json = synthesised(aSpoke());

  test('has a VPC of its own with private DNS, and a closed default security group', () => {
    expect(theOnly(json, 'aws_vpc')).toMatchObject({
      cidr_block: '10.8.0.0/24',
      enable_dns_support: true,
      enable_dns_hostnames: true,
    });
    expect(theOnly(json, 'aws_default_security_group')).not.toHaveProperty('ingress');
  });

  test('is attached to the Transit Gateway of the hub in each of its zones', () => {
    expect(theOnly(json, 'aws_ec2_transit_gateway_vpc_attachment')).toMatchObject({
      transit_gateway_id: '${var.hub_contract.transitGateway.transitGatewayId}',
      subnet_ids: [
        expect.stringMatching(/subnet-euc1-az1.*\.id/),
        expect.stringMatching(/subnet-euc1-az2.*\.id/),
      ],
    });
  });

  test('leads to the subnets of the endpoints alone, once it is attached', () => {
    const routes = resourcesOf(json, 'aws_route');
    expect(routes.map(each => each['destination_cidr_block'])).toEqual([
      '${var.hub_contract.subnets["euc1-az1"].cidr}',
      '${var.hub_contract.subnets["euc1-az2"].cidr}',
    ]);
    for (const { depends_on } of routes) {
      expect(depends_on).toEqual([expect.stringMatching(/^aws_ec2_transit_gateway_vpc_attachment\./)]);
    }
  });

  test('has an S3 gateway endpoint of its own, for layers alone, in its route table', () => {
    expect(theOnly(json, 'aws_vpc_endpoint')).toMatchObject({
      vpc_endpoint_type: 'Gateway',
      service_name: 'com.amazonaws.eu-central-1.s3',
      policy: expect.stringContaining('arn:aws:s3:::prod-eu-central-1-starport-layer-bucket/*'),
    });
    expect(theOnly(json, 'aws_vpc_endpoint_route_table_association')).toBeDefined();
  });

  test('logs each connection with the key of the hub', () => {
    expect(theOnly(json, 'aws_cloudwatch_log_group')['kms_key_id']).toBe('${var.hub_contract.logKeyArn}');
  });

  test('publishes what the share and the team read', () => {
    expect(contractOf(json)).toMatchObject({
      kind: 'spoke',
      vpcCidrs: ['10.8.0.0/24'],
      subnets: { 'euc1-az1': { cidr: '10.8.0.0/25' }, 'euc1-az2': { cidr: '10.8.0.128/25' } },
      transitGateway: { attachmentId: expect.stringMatching(/attachment/) },
    });
  });

  test('associates no Profile where zones are associated by the team', () => {
    expect(resourcesOf(json, 'aws_route53profiles_association')).toEqual([]);
  });
});

describe('options of a spoke', () => {
  test('the Profile of the hub, by the id of the VPC', () => {
    const json = synthesised(aSpoke({ associatesProfile: true }));
    expect(theOnly(json, 'aws_route53profiles_association')).toMatchObject({
      profile_id: '${var.hub_contract.dns.profileId}',
      resource_id: expect.stringMatching(/^\$\{aws_vpc\..*\.id\}$/),
    });
  });

  test('a way to the internet over the Transit Gateway', () => {
    expect(
      theOnly(synthesised(aSpoke({ internetEgress: true })), 'aws_route')['destination_cidr_block'],
    ).toBe('0.0.0.0/0');
  });

  test('an S3 gateway endpoint that exists', () => {
    const json = synthesised(aSpoke({ existingS3Gateway: { vpcEndpointId: 'vpce-0123456789abcdef0' } }));
    expect(resourcesOf(json, 'aws_vpc_endpoint')).toEqual([]);
    expect(theOnly(json, 'aws_vpc_endpoint_route_table_association')['vpc_endpoint_id']).toBe(
      'vpce-0123456789abcdef0',
    );
  });

  test('no flow log', () => {
    const json = synthesised(aSpoke({ flowLog: false }));
    expect(resourcesOf(json, 'aws_flow_log')).toEqual([]);
    expect(resourcesOf(json, 'aws_cloudwatch_log_group')).toEqual([]);
  });

  test('a contract of the hub that is known', () => {
    const json = synthesised(aSpoke({ hubContract: aHubContract() }));
    expect(json.variable).toBeUndefined();
    expect(resourcesOf(json, 'aws_route').map(each => each['destination_cidr_block'])).toEqual([
      '10.0.0.0/27',
      '10.0.0.32/27',
    ]);
  });

  test('a contract of a hub without Transit Gateway is refused by name', () => {
    const { transitGateway: _, ...hubContract } = aHubContract();
    expect(() => aSpoke({ hubContract })).toThrow(/transitGateway\.transitGatewayId: found nothing/);
  });
});

test('further buckets of a spoke stand in the policy of its S3 gateway endpoint, beside the layers', () => {
  const furtherBuckets = [{ bucketArn: 'arn:aws:s3:::search-index' }];
  const { policy } = theOnly(synthesised(aSpoke({ furtherBuckets })), 'aws_vpc_endpoint');
  expect(policy).toContain('prod-eu-central-1-starport-layer-bucket');
  expect(policy).toContain('arn:aws:s3:::search-index/*');
});

test('a further bucket that is none is refused with the path of the spoke', () => {
  expect(() => aSpoke({ furtherBuckets: [{ bucketArn: 'search-index' }] })).toThrow(
    /stack\/spoke: furtherBuckets\[0\]\.bucketArn: found "search-index"/,
  );
});
