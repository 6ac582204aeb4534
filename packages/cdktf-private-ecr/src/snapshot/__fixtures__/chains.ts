import type { Workload } from '@private-ecr/core';
import {
  HUB_ACCOUNT,
  interfaceEndpoints,
  labelOf,
  REGION,
  s3Gateway,
  type StackFixture,
  stackOf,
  subnetResources,
  taskResources,
  TEAM_ACCOUNT,
  vpcResources,
} from './documents';
import { hubStack, S3_OF } from './hub-stack';

/** Stacks that build on each other, and a task of the team; everything is right. */
export interface Chain {
  readonly stacks: StackFixture[];
  workload: Workload;
}

const VARIABLE = { type: 'any' };

/** One VPC with its own endpoints, in one stack. */
export function standaloneChain(): Chain {
  const network = vpcResources('main', '10.0.0.0/16', ['10.0.0.0/24', '10.0.1.0/24']);
  const endpoints = interfaceEndpoints('main', true, ['10.0.0.0/16']);
  const task = taskResources('${aws_vpc.main.id}', [
    { referenced_security_group_id: '${aws_security_group.endpoints.id}' },
    { prefix_list_id: S3_OF('s3') },
  ]);
  const stack = stackOf('standalone', TEAM_ACCOUNT, {
    resource: {
      ...network,
      ...endpoints,
      ...task,
      aws_security_group: { ...endpoints.aws_security_group, ...task.aws_security_group },
      aws_vpc_endpoint: {
        ...endpoints.aws_vpc_endpoint,
        s3: { ...s3Gateway('main'), route_table_ids: ['${aws_route_table.main.id}'] },
      },
    },
  });
  return { stacks: [stack], workload: taskIn('standalone', 'main', 'standalone') };
}

/** A hub, and a team with subnets of the hub's VPC. */
export function sharedSubnetsChain(): Chain {
  const share = stackOf(
    'share-checkout',
    HUB_ACCOUNT,
    {
      variable: { hub_contract: VARIABLE },
      resource: {
        ...subnetResources('team', '${var.hub_contract.vpcId}', ['10.0.16.0/24', '10.0.17.0/24']),
        aws_vpc_endpoint_route_table_association: {
          s3: {
            route_table_id: '${aws_route_table.team.id}',
            vpc_endpoint_id: '${var.hub_contract.s3.vpcEndpointId}',
          },
        },
        aws_vpc_security_group_ingress_rule: { team: admitTeam('10.0.16.0/23') },
        aws_ram_resource_share: { team: { name: 'checkout', allow_external_principals: false } },
        aws_ram_resource_association: {
          a: {
            resource_arn: '${aws_subnet.team_a.arn}',
            resource_share_arn: '${aws_ram_resource_share.team.arn}',
          },
          b: {
            resource_arn: '${aws_subnet.team_b.arn}',
            resource_share_arn: '${aws_ram_resource_share.team.arn}',
          },
        },
        aws_ram_principal_association: {
          team: { principal: TEAM_ACCOUNT, resource_share_arn: '${aws_ram_resource_share.team.arn}' },
        },
      },
      output: { contract: { value: { vpcId: '${var.hub_contract.vpcId}' } } },
    },
    { hub_contract: 'hub' },
  );
  const team = stackOf(
    'team-checkout',
    TEAM_ACCOUNT,
    {
      variable: { hub_contract: VARIABLE, share_contract: VARIABLE },
      resource: taskResources('${var.share_contract.vpcId}', [
        { referenced_security_group_id: `${HUB_ACCOUNT}/\${var.hub_contract["endpointSecurityGroupId"]}` },
        { prefix_list_id: '${var.hub_contract.s3.prefixListId}' },
      ]),
    },
    { hub_contract: 'hub', share_contract: 'share-checkout' },
  );
  return { stacks: [hubStack(), share, team], workload: taskIn('share-checkout', 'team', 'team-checkout') };
}

/** A hub with a Transit Gateway, and a team with a VPC of its own that zones, or a Profile, lead to the hub. */
export function spokeChain(dns: 'zones' | 'profile'): Chain {
  const inputs = { hub_contract: 'hub', spoke_contract: 'spoke-search' };
  const variables = { hub_contract: VARIABLE, spoke_contract: VARIABLE };
  const spoke = stackOf(
    'spoke-search',
    TEAM_ACCOUNT,
    {
      variable: { hub_contract: VARIABLE },
      resource: {
        ...vpcResources('spoke', '10.64.0.0/24', ['10.64.0.0/25', '10.64.0.128/25']),
        aws_vpc_endpoint: { s3: s3Gateway('spoke') },
        aws_vpc_endpoint_route_table_association: {
          s3: { route_table_id: '${aws_route_table.spoke.id}', vpc_endpoint_id: '${aws_vpc_endpoint.s3.id}' },
        },
        aws_ec2_transit_gateway_vpc_attachment: {
          spoke: {
            transit_gateway_id: '${var.hub_contract.transitGatewayId}',
            vpc_id: '${aws_vpc.spoke.id}',
            subnet_ids: ['${aws_subnet.spoke_a.id}', '${aws_subnet.spoke_b.id}'],
          },
        },
        aws_route: {
          to_hub: {
            route_table_id: '${aws_route_table.spoke.id}',
            destination_cidr_block: '10.0.0.0/16',
            transit_gateway_id: '${var.hub_contract.transitGatewayId}',
          },
        },
      },
      output: {
        contract: {
          value: {
            vpcId: '${aws_vpc.spoke.id}',
            s3: { prefixListId: S3_OF('s3') },
          },
        },
      },
    },
    { hub_contract: 'hub' },
  );
  const share = stackOf(
    'share-search',
    HUB_ACCOUNT,
    {
      variable: variables,
      resource: {
        aws_route: {
          back: {
            route_table_id: '${var.hub_contract.routeTableIds[0]}',
            destination_cidr_block: '10.64.0.0/24',
            transit_gateway_id: '${var.hub_contract.transitGatewayId}',
          },
        },
        aws_vpc_security_group_ingress_rule: { team: admitTeam('10.64.0.0/24') },
        aws_route53_vpc_association_authorization: Object.fromEntries(
          (dns === 'zones' ? ['ecr.api', 'ecr.dkr', 'logs'] : []).map(service => [
            labelOf(service),
            zoneOfSpoke(service),
          ]),
        ),
      },
    },
    inputs,
  );
  const association =
    dns === 'zones'
      ? {
          aws_route53_zone_association: Object.fromEntries(
            ['ecr.api', 'ecr.dkr', 'logs'].map(service => [labelOf(service), zoneOfSpoke(service)]),
          ),
        }
      : {
          aws_route53profiles_association: {
            hub: {
              name: 'hub',
              profile_id: '${var.hub_contract.profileId}',
              resource_id: '${var.spoke_contract.vpcId}',
            },
          },
        };
  const team = stackOf(
    'team-search',
    TEAM_ACCOUNT,
    {
      variable: variables,
      resource: {
        ...taskResources('${var.spoke_contract.vpcId}', [
          { cidr_ipv4: '${var.hub_contract.subnets["euc1-az1"].cidr}' },
          { cidr_ipv4: '${var.hub_contract.subnets["euc1-az2"].cidr}' },
          { prefix_list_id: '${var.spoke_contract.s3.prefixListId}' },
        ]),
        ...association,
      },
    },
    inputs,
  );
  return {
    stacks: [hubStack(dns), spoke, share, team],
    workload: taskIn('spoke-search', 'spoke', 'team-search'),
  };
}

export type ChainName = keyof typeof CHAINS;
export const CHAINS = {
  standalone: standaloneChain,
  'shared subnets': sharedSubnetsChain,
  'spoke with zones': () => spokeChain('zones'),
  'spoke with a Profile': () => spokeChain('profile'),
};

function admitTeam(cidr_ipv4: string) {
  return {
    security_group_id: '${var.hub_contract.endpointSecurityGroupId}',
    ip_protocol: 'tcp',
    from_port: 443,
    to_port: 443,
    cidr_ipv4,
  };
}

function zoneOfSpoke(service: string) {
  return { zone_id: `\${var.hub_contract.zones["${service}"]}`, vpc_id: '${var.spoke_contract.vpcId}' };
}

function taskIn(subnetStack: string, subnet: string, teamStack: string): Workload {
  return {
    accountId: TEAM_ACCOUNT,
    region: REGION,
    launchType: 'FARGATE',
    taskDefinition: {
      executionRoleArn: `arn:aws:iam::${TEAM_ACCOUNT}:role/execution`,
      containerDefinitions: [
        {
          name: 'api',
          image: `${TEAM_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/team/api:1`,
          logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/api' } },
        },
      ],
    },
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: ['a', 'b'].map(zone => `subnet-(${subnetStack}/aws_subnet.${subnet}_${zone})`),
        securityGroups: [`sg-(${teamStack}/aws_security_group.task)`],
        assignPublicIp: 'DISABLED',
      },
    },
  };
}
