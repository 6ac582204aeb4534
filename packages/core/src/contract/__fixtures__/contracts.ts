/** Documents as `terraform output -json contract` prints them: what is changed in a test stands out against these. */

const place = { partition: 'aws', region: 'eu-central-1' };
const subnets = {
  'euc1-az1': { subnetId: 'subnet-0a11111111111111a', cidr: '10.0.0.0/27' },
  'euc1-az2': { subnetId: 'subnet-0a22222222222222a', cidr: '10.0.0.32/27' },
};
const s3 = { vpcEndpointId: 'vpce-0533333333333333a', prefixListId: 'pl-6ea54007' };

function interfaceEndpoint(service: string, vpcEndpointId: string) {
  return {
    vpcEndpointId,
    serviceName: `com.amazonaws.eu-central-1.${service}`,
    dnsEntry: {
      dnsName: `${vpcEndpointId}-abcdefgh.${service}.eu-central-1.vpce.amazonaws.com`,
      hostedZoneId: 'Z273ZU8SZ5RJPC',
    },
    securityGroupId: 'sg-0e11111111111111a',
  };
}

export const HUB = {
  kind: 'hub',
  schemaVersion: 1,
  hubId: 'network-frankfurt',
  accountId: '111122223333',
  ...place,
  organizationId: 'o-a1b2c3d4e5',
  vpcId: 'vpc-0a1b2c3d4e5f60718',
  vpcCidrs: ['10.0.0.0/16'],
  subnets,
  interfaceEndpoints: {
    'ecr.api': interfaceEndpoint('ecr.api', 'vpce-0511111111111111a'),
    'ecr.dkr': interfaceEndpoint('ecr.dkr', 'vpce-0522222222222222a'),
  },
  endpointSecurityGroupId: 'sg-0e11111111111111a',
  clientSecurityGroupId: 'sg-0c11111111111111a',
  s3,
  dns: {
    mode: 'zones',
    zones: { 'ecr.api': 'Z0111111111111111API', 'ecr.dkr': 'Z0222222222222222DKR' },
  },
  transitGateway: {
    transitGatewayId: 'tgw-0a1b2c3d4e5f60718',
    transitGatewayRouteTableId: 'tgw-rtb-0a1b2c3d4e5f60718',
    hubRouteTableIds: ['rtb-0a1b2c3d4e5f60718'],
    resourceShareArn:
      'arn:aws:ram:eu-central-1:111122223333:resource-share/73da1ab9-b94a-4ba3-8eb4-45917f7f4b12',
  },
  layerBucket: 'prod-eu-central-1-starport-layer-bucket',
  clientPrefixListId: 'pl-0c11111111111111a',
  logKeyArn: 'arn:aws:kms:eu-central-1:111122223333:key/73da1ab9-b94a-4ba3-8eb4-45917f7f4b12',
};

const shared = {
  kind: 'share',
  schemaVersion: 1,
  team: 'checkout',
  hubId: 'network-frankfurt',
  accountId: '111122223333',
  ...place,
  participantAccountId: '222233334444',
  teamCidrs: ['10.0.4.0/26'],
};

export const SHARED_SUBNETS = {
  ...shared,
  topology: 'shared-subnets',
  vpcId: 'vpc-0a1b2c3d4e5f60718',
  subnets,
  routeTableIds: ['rtb-0b1b2c3d4e5f60718'],
  resourceShareArn:
    'arn:aws:ram:eu-central-1:111122223333:resource-share/83da1ab9-b94a-4ba3-8eb4-45917f7f4b12',
};

export const AUTHORIZED_SPOKE = {
  ...shared,
  topology: 'spoke-vpc',
  authorizedVpcId: 'vpc-0d1b2c3d4e5f60718',
};

export const SPOKE = {
  kind: 'spoke',
  schemaVersion: 1,
  team: 'checkout',
  hubId: 'network-frankfurt',
  accountId: '222233334444',
  ...place,
  vpcId: 'vpc-0d1b2c3d4e5f60718',
  vpcCidrs: ['10.8.0.0/24'],
  subnets,
  routeTableIds: ['rtb-0d1b2c3d4e5f60718'],
  transitGateway: {
    transitGatewayId: 'tgw-0a1b2c3d4e5f60718',
    attachmentId: 'tgw-attach-0a1b2c3d4e5f60718',
  },
  s3,
};
