import { InvalidInputError } from '@private-ecr/core';
import {
  aHubContract,
  type Arguments,
  aShare,
  aSpokeContract,
  resourcesOf,
  SHARED_SUBNETS,
  SPOKE_ACCESS,
  synthesised,
  theOnly,
} from './testing';

const contractOf = (json: ReturnType<typeof synthesised>) =>
  json.output?.['contract']?.['value'] as Arguments;
const GATEWAY = 'tgw-0123456789abcdef0';
const NATS = { 'euc1-az1': 'nat-0123456789abcdef1', 'euc1-az2': 'nat-0123456789abcdef2' };

describe('shared subnets', () => {
  const json = synthesised(aShare());

  test('lie in the VPC of the hub, one for each zone', () => {
    expect(resourcesOf(json, 'aws_subnet')).toEqual([
      expect.objectContaining({
        vpc_id: '${var.hub_contract.vpcId}',
        availability_zone_id: 'euc1-az1',
        cidr_block: '10.0.4.0/25',
        map_public_ip_on_launch: false,
      }),
      expect.objectContaining({ availability_zone_id: 'euc1-az2', cidr_block: '10.0.4.128/25' }),
    ]);
  });

  test('have one route table, with the way to S3 and none to the internet', () => {
    const [table] = Object.keys(json.resource?.['aws_route_table'] ?? {});
    const id = `\${aws_route_table.${table}.id}`;
    expect(resourcesOf(json, 'aws_route_table_association').map(each => each['route_table_id'])).toEqual([
      id,
      id,
    ]);
    expect(theOnly(json, 'aws_vpc_endpoint_route_table_association')).toMatchObject({
      route_table_id: id,
      vpc_endpoint_id: '${var.hub_contract.s3.vpcEndpointId}',
    });
    expect(resourcesOf(json, 'aws_route')).toEqual([]);
  });

  test('are shared with the account of the team, each by its ARN, inside the organisation', () => {
    expect(theOnly(json, 'aws_ram_resource_share')['allow_external_principals']).toBe(false);
    expect(theOnly(json, 'aws_ram_principal_association')['principal']).toBe('444455556666');
    expect(resourcesOf(json, 'aws_ram_resource_association').map(each => each['resource_arn'])).toEqual([
      expect.stringMatching(/aws_subnet\..*euc1-az1.*\.arn/),
      expect.stringMatching(/aws_subnet\..*euc1-az2.*\.arn/),
    ]);
  });

  test('are what the contract lists for the team', () => {
    expect(contractOf(json)).toMatchObject({
      kind: 'share',
      topology: 'shared-subnets',
      accountId: '111122223333',
      participantAccountId: '444455556666',
      subnets: { 'euc1-az1': { cidr: '10.0.4.0/25' }, 'euc1-az2': { cidr: '10.0.4.128/25' } },
    });
  });

  test('can be shared with an organisational unit, and with a principal that is named twice', () => {
    const unit = 'arn:aws:organizations::999988887777:ou/o-a1b2c3d4e5/ou-ab12-cdefghij';
    const principals = [unit, '444455556666', unit];
    const shared = synthesised(aShare({ network: { ...SHARED_SUBNETS, principals } }));
    expect(
      resourcesOf(shared, 'aws_ram_principal_association')
        .map(({ principal }) => principal)
        .sort(),
    ).toEqual(['444455556666', unit].sort());
  });
});

describe('how the endpoints admit a team', () => {
  const types = ['aws_vpc_security_group_ingress_rule', 'aws_ec2_managed_prefix_list_entry'];
  const made = (connectivity: 'cidr' | 'security-group-reference' | 'prefix-list', teamCidrs?: string[]) => {
    const json = synthesised(aShare({ connectivity, ...(teamCidrs && { teamCidrs }) }));
    return types.map(type => resourcesOf(json, type));
  };

  test('by a rule for each of its ranges', () => {
    expect(made('cidr', ['10.0.4.0/24', '10.0.5.0/24'])).toEqual([
      ['10.0.4.0/24', '10.0.5.0/24'].map(cidr_ipv4 =>
        expect.objectContaining({
          cidr_ipv4,
          security_group_id: '${var.hub_contract.endpointSecurityGroupId}',
          description: 'HTTPS from the tasks of checkout',
          from_port: 443,
          to_port: 443,
          ip_protocol: 'tcp',
        }),
      ),
      [],
    ]);
  });

  test('by an entry in the prefix list of the hub', () => {
    expect(made('prefix-list')).toEqual([
      [],
      [
        expect.objectContaining({
          cidr: '10.0.4.0/24',
          prefix_list_id: '${var.hub_contract.clientPrefixListId}',
        }),
      ],
    ]);
  });

  test('by the client security group, whose rule the hub has', () => {
    expect(made('security-group-reference')).toEqual([[], []]);
  });
});

describe('a way to the internet, for a team that asked for it', () => {
  test('over a Transit Gateway: one table, one route', () => {
    const json = synthesised(
      aShare({ network: { ...SHARED_SUBNETS, internetRoute: { transitGatewayId: GATEWAY } } }),
    );
    expect(resourcesOf(json, 'aws_route_table')).toHaveLength(1);
    expect(theOnly(json, 'aws_route')).toMatchObject({
      destination_cidr_block: '0.0.0.0/0',
      transit_gateway_id: GATEWAY,
    });
  });

  test('over the NAT gateway of each zone: a table, a route and the way to S3 each', () => {
    const json = synthesised(
      aShare({ network: { ...SHARED_SUBNETS, internetRoute: { natGatewayIds: NATS } } }),
    );
    expect(resourcesOf(json, 'aws_route').map(each => each['nat_gateway_id'])).toEqual(Object.values(NATS));
    expect(resourcesOf(json, 'aws_route_table')).toHaveLength(2);
    expect(resourcesOf(json, 'aws_vpc_endpoint_route_table_association')).toHaveLength(2);
  });

  test('over the NAT gateway of another zone where its own has none', () => {
    const natGatewayIds = { 'euc1-az1': NATS['euc1-az1'] };
    const json = synthesised(aShare({ network: { ...SHARED_SUBNETS, internetRoute: { natGatewayIds } } }));
    expect(resourcesOf(json, 'aws_route').map(each => each['nat_gateway_id'])).toEqual([
      NATS['euc1-az1'],
      NATS['euc1-az1'],
    ]);
  });
});

describe('access of a spoke', () => {
  const json = synthesised(aShare({ network: SPOKE_ACCESS, teamCidrs: ['10.8.0.0/24'] }));

  test('is leave to associate each zone with its VPC', () => {
    const given = resourcesOf(json, 'aws_route53_vpc_association_authorization');
    expect(given.map(each => each['zone_id'])).toEqual([
      '${var.hub_contract.dns.zones["ecr.api"]}',
      '${var.hub_contract.dns.zones["ecr.dkr"]}',
      '${var.hub_contract.dns.zones.logs}',
    ]);
    expect(new Set(given.map(each => each['vpc_id']))).toEqual(new Set(['${var.spoke_contract.vpcId}']));
  });

  test('is a way back to it, and nothing shared by RAM', () => {
    expect(theOnly(json, 'aws_route')).toMatchObject({
      route_table_id: '${var.hub_contract.transitGateway.hubRouteTableIds[0]}',
      destination_cidr_block: '10.8.0.0/24',
      transit_gateway_id: '${var.hub_contract.transitGateway.transitGatewayId}',
    });
    expect(resourcesOf(json, 'aws_ram_resource_share')).toEqual([]);
    expect(resourcesOf(json, 'aws_subnet')).toEqual([]);
  });

  test('needs no id of the spoke with a Profile', () => {
    const profiled = synthesised(aShare({ network: { ...SPOKE_ACCESS, zonedServices: [] } }));
    expect(Object.keys(profiled.variable ?? {})).toEqual(['hub_contract']);
    expect(contractOf(profiled)).not.toHaveProperty('authorizedVpcId');
  });

  test('is a way back in every route table of the hub', () => {
    const many = synthesised(aShare({ network: { ...SPOKE_ACCESS, hubRouteTableCount: 3 } }));
    expect(resourcesOf(many, 'aws_route').map(each => each['route_table_id'])).toEqual(
      [0, 1, 2].map(place => `\${var.hub_contract.transitGateway.hubRouteTableIds[${place}]}`),
    );
  });

  test("connects the spoke with the tables of somebody else's Transit Gateway", () => {
    const attached = synthesised(
      aShare({ network: { ...SPOKE_ACCESS, zonedServices: [], attachesTo: 'hub-route-table' } }),
    );
    for (const type of ['association', 'propagation']) {
      expect(theOnly(attached, `aws_ec2_transit_gateway_route_table_${type}`)).toMatchObject({
        transit_gateway_attachment_id: '${var.spoke_contract.transitGateway.attachmentId}',
        transit_gateway_route_table_id: '${var.hub_contract.transitGateway.transitGatewayRouteTableId}',
      });
    }
    // Or the gateway's default table would keep the attachment, and the apply fail half way.
    expect(theOnly(attached, 'aws_ec2_transit_gateway_route_table_association')).toMatchObject({
      replace_existing_association: true,
    });
  });
});

describe('contracts that are known at synth', () => {
  test('stand in the resources, with no variable', () => {
    const json = synthesised(aShare({ hubContract: aHubContract() }));
    expect(json.variable).toBeUndefined();
    expect(theOnly(json, 'aws_route_table')['vpc_id']).toBe('vpc-0123456789abcdef0');
  });

  test('of the spoke, too', () => {
    const network = {
      ...SPOKE_ACCESS,
      zonedServices: [],
      attachesTo: 'hub-route-table',
      spokeContract: aSpokeContract(),
    } as const;
    const json = synthesised(aShare({ hubContract: aHubContract(), network }));
    expect(json.variable).toBeUndefined();
    expect(contractOf(json)['authorizedVpcId']).toBe('vpc-0123456789abcdef8');
  });

  test('are refused where they are of another hub', () => {
    const hubContract = { ...aHubContract(), hubId: 'network-paris' };
    expect(() => aShare({ hubContract })).toThrow(InvalidInputError);
  });

  test('are refused where they lack what the share reads, by name', () => {
    expect(() => aShare({ hubContract: aHubContract(), connectivity: 'prefix-list' })).toThrow(
      /stack\/share\/hub: clientPrefixListId: found nothing/,
    );
  });
});
