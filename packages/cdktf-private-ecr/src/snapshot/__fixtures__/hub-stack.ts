import {
  HUB_ACCOUNT,
  interfaceEndpoints,
  s3Gateway,
  type StackFixture,
  stackOf,
  vpcResources,
  zoneResources,
} from './documents';

/** The prefix list of a gateway endpoint. */
export const S3_OF = (endpoint: string) => `\${aws_vpc_endpoint.${endpoint}.prefix_list_id}`;
const MATCHING_ARNS = /^(ecr_api|ecr_dkr|logs)$/;

/** A hub that publishes what teams take; with DNS for spokes it has a Transit Gateway too. */
export function hubStack(dns?: 'zones' | 'profile'): StackFixture {
  const network = vpcResources('hub', '10.0.0.0/16', ['10.0.0.0/27', '10.0.0.32/27']);
  const endpoints = interfaceEndpoints('hub', dns === undefined, []);
  const zones = dns === undefined ? {} : zoneResources('hub');
  return stackOf('hub', HUB_ACCOUNT, {
    resource: {
      ...network,
      ...endpoints,
      ...zones,
      ...(dns === 'profile' && profileResources(Object.keys(endpoints.aws_vpc_endpoint))),
      ...(dns !== undefined && transitGatewayResources()),
      aws_vpc_endpoint: { ...endpoints.aws_vpc_endpoint, s3: s3Gateway('hub') },
    },
    output: {
      contract: {
        value: {
          vpcId: '${aws_vpc.hub.id}',
          subnets: {
            'euc1-az1': { cidr: '10.0.0.0/27', subnetId: '${aws_subnet.hub_a.id}' },
            'euc1-az2': { cidr: '10.0.0.32/27', subnetId: '${aws_subnet.hub_b.id}' },
          },
          endpointSecurityGroupId: '${aws_security_group.endpoints.id}',
          s3: { vpcEndpointId: '${aws_vpc_endpoint.s3.id}', prefixListId: S3_OF('s3') },
          routeTableIds: ['${aws_route_table.hub.id}'],
          ...(dns !== undefined && { transitGatewayId: '${aws_ec2_transit_gateway.hub.id}' }),
          ...(dns === 'profile' && { profileId: '${aws_route53profiles_profile.hub.id}' }),
          ...(dns === 'zones' && {
            zones: {
              'ecr.api': '${aws_route53_zone.ecr_api.zone_id}',
              'ecr.dkr': '${aws_route53_zone.ecr_dkr.zone_id}',
              logs: '${aws_route53_zone.logs.zone_id}',
            },
          }),
        },
      },
    },
  });
}

function profileResources(labels: readonly string[]) {
  return {
    aws_route53profiles_profile: { hub: { name: 'hub' } },
    aws_route53profiles_resource_association: Object.fromEntries(
      labels
        .filter(label => MATCHING_ARNS.test(label))
        .map(label => [
          label,
          {
            name: label,
            profile_id: '${aws_route53profiles_profile.hub.id}',
            resource_arn: `\${aws_route53_zone.${label}.arn}`,
          },
        ]),
    ),
  };
}

/** Spokes are associated by default with one table, which leads to the hub; the hub's own leads to all spokes. */
function transitGatewayResources() {
  const transit_gateway_id = '${aws_ec2_transit_gateway.hub.id}';
  const table = (label: string) => `\${aws_ec2_transit_gateway_route_table.${label}.id}`;
  const attachment = '${aws_ec2_transit_gateway_vpc_attachment.hub.id}';
  return {
    aws_ec2_transit_gateway: { hub: { auto_accept_shared_attachments: 'enable' } },
    aws_ec2_transit_gateway_route_table: { hub: { transit_gateway_id }, spokes: { transit_gateway_id } },
    aws_ec2_transit_gateway_default_route_table_association: {
      spokes: { transit_gateway_id, transit_gateway_route_table_id: table('spokes') },
    },
    aws_ec2_transit_gateway_default_route_table_propagation: {
      hub: { transit_gateway_id, transit_gateway_route_table_id: table('hub') },
    },
    aws_ec2_transit_gateway_vpc_attachment: {
      hub: {
        transit_gateway_id,
        vpc_id: '${aws_vpc.hub.id}',
        subnet_ids: ['${aws_subnet.hub_a.id}', '${aws_subnet.hub_b.id}'],
        transit_gateway_default_route_table_association: false,
        transit_gateway_default_route_table_propagation: false,
      },
    },
    aws_ec2_transit_gateway_route_table_association: {
      hub: { transit_gateway_attachment_id: attachment, transit_gateway_route_table_id: table('hub') },
    },
    aws_ec2_transit_gateway_route_table_propagation: {
      hub: { transit_gateway_attachment_id: attachment, transit_gateway_route_table_id: table('spokes') },
    },
  };
}
