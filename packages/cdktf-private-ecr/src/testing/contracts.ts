import type { HubContract, SpokeContract } from '@private-ecr/core';
import { HUB_ACCOUNT, ORGANIZATION_ID, REGION, TEAM_ACCOUNT } from './places';

const SECURITY_GROUP = 'sg-0123456789abcdef0';
const endpoint = (service: string, vpcEndpointId: string) => ({
  vpcEndpointId,
  serviceName: `com.amazonaws.${REGION}.${service}`,
  dnsEntry: {
    dnsName: `${vpcEndpointId}-abcdefgh.${service}.${REGION}.vpce.amazonaws.com`,
    hostedZoneId: 'Z273ZU8SZ5RJPC',
  },
  securityGroupId: SECURITY_GROUP,
});

/** What a hub published, as `terraform output -json contract` prints it. */
export function aHubContract(): HubContract {
  return {
    kind: 'hub',
    schemaVersion: 1,
    hubId: 'network-frankfurt',
    accountId: HUB_ACCOUNT,
    partition: 'aws',
    region: REGION,
    organizationId: ORGANIZATION_ID,
    vpcId: 'vpc-0123456789abcdef0',
    vpcCidrs: ['10.0.0.0/16'],
    subnets: {
      'euc1-az1': { subnetId: 'subnet-0123456789abcde01', cidr: '10.0.0.0/27' },
      'euc1-az2': { subnetId: 'subnet-0123456789abcde02', cidr: '10.0.0.32/27' },
    },
    interfaceEndpoints: {
      'ecr.api': endpoint('ecr.api', 'vpce-0123456789abcde01'),
      'ecr.dkr': endpoint('ecr.dkr', 'vpce-0123456789abcde02'),
    },
    endpointSecurityGroupId: SECURITY_GROUP,
    s3: { vpcEndpointId: 'vpce-0123456789abcde03', prefixListId: 'pl-0123456789abcdef0' },
    dns: {
      mode: 'profile',
      profileId: 'rp-0123456789abcdef',
      profileArn: `arn:aws:route53profiles:${REGION}:${HUB_ACCOUNT}:profile/rp-0123456789abcdef`,
    },
    transitGateway: {
      transitGatewayId: 'tgw-0123456789abcdef0',
      transitGatewayRouteTableId: 'tgw-rtb-0123456789abcdef0',
      hubRouteTableIds: ['rtb-0123456789abcdef0'],
    },
    layerBucket: `prod-${REGION}-starport-layer-bucket`,
    logKeyArn: `arn:aws:kms:${REGION}:${HUB_ACCOUNT}:key/01234567-89ab-cdef-0123-456789abcdef`,
  };
}

/** What a spoke published. */
export function aSpokeContract(): SpokeContract {
  return {
    kind: 'spoke',
    schemaVersion: 1,
    team: 'search',
    hubId: 'network-frankfurt',
    accountId: TEAM_ACCOUNT,
    partition: 'aws',
    region: REGION,
    vpcId: 'vpc-0123456789abcdef8',
    vpcCidrs: ['10.8.0.0/24'],
    subnets: { 'euc1-az1': { subnetId: 'subnet-0123456789abcde81', cidr: '10.8.0.0/25' } },
    routeTableIds: ['rtb-0123456789abcdef8'],
    transitGateway: {
      transitGatewayId: 'tgw-0123456789abcdef0',
      attachmentId: 'tgw-attach-0123456789abcdef0',
    },
    s3: { vpcEndpointId: 'vpce-0123456789abcdef8', prefixListId: 'pl-0123456789abcdef0' },
  };
}
