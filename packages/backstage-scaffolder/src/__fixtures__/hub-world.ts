import type { WorldInput } from '@private-ecr/aws-sandbox';

export const HUB_VPC = 'vpc-0a1b2c3d4e5f60718';
const ACCOUNT = '111122223333';

const subnet = (zone: number, third: number) => ({
  SubnetId: `subnet-0a1b2c3d4e5f6071${zone}`,
  VpcId: HUB_VPC,
  CidrBlock: `10.0.0.${third}/27`,
  AvailabilityZone: `eu-central-1${'abc'[zone - 1]}`,
  AvailabilityZoneId: `euc1-az${zone}`,
  OwnerId: ACCOUNT,
  State: 'available',
});

/** What AWS has of the hub: its VPC and the subnets of its endpoints. The other accounts have nothing. */
export function aWorld(): WorldInput {
  return {
    snapshot: {
      schemaVersion: 1,
      collectedAt: '2026-11-01T00:00:00Z',
      accounts: {
        [ACCOUNT]: {
          'eu-central-1': {
            Vpcs: [
              {
                VpcId: HUB_VPC,
                CidrBlock: '10.0.0.0/16',
                CidrBlockAssociationSet: [
                  { CidrBlock: '10.0.0.0/16', CidrBlockState: { State: 'associated' } },
                ],
                OwnerId: ACCOUNT,
                State: 'available',
                EnableDnsSupport: true,
                EnableDnsHostnames: true,
              },
            ],
            Subnets: [subnet(1, 0), subnet(2, 32), subnet(3, 64)],
            RouteTables: [],
            TransitGatewayVpcAttachments: [],
            TransitGatewayRouteTables: [],
            NetworkInterfaces: [],
          },
        },
        '222233334444': { 'eu-central-1': { Vpcs: [], Subnets: [] } },
        '888899990000': { 'eu-central-1': { Vpcs: [], Subnets: [] } },
      },
    },
  } as unknown as WorldInput;
}
