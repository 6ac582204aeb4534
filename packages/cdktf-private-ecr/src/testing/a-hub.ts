import { PrivateEcrHub, type PrivateEcrHubProps } from '../private-ecr-hub';
import type { ExistingVpc, NewVpc } from '../network/hub-network';
import { aStack } from './a-stack';
import { HUB_ACCOUNT, ORGANIZATION_ID, REGION } from './places';

/** A VPC to be made, with endpoints in two zones and room for teams. */
export const HUB_VPC: NewVpc = {
  cidr: '10.0.0.0/16',
  zones: { 'euc1-az1': '10.0.0.0/27', 'euc1-az2': '10.0.0.32/27' },
};

/** A VPC that somebody else made. */
export const EXISTING_HUB_VPC: ExistingVpc = {
  vpcId: 'vpc-0123456789abcdef0',
  cidrs: ['10.0.0.0/16'],
  subnets: {
    'euc1-az1': { subnetId: 'subnet-0123456789abcde01', cidr: '10.0.0.0/27' },
    'euc1-az2': { subnetId: 'subnet-0123456789abcde02', cidr: '10.0.0.32/27' },
  },
  routeTableIds: ['rtb-0123456789abcde01', 'rtb-0123456789abcde02'],
};

/** A hub that is right, in a stack of its own, with what a test changes of it. */
export function aHub(
  change: Partial<PrivateEcrHubProps> = {},
  stack = aStack({ accountId: change.accountId ?? HUB_ACCOUNT, region: change.region ?? REGION }),
): PrivateEcrHub {
  return new PrivateEcrHub(stack, 'hub', {
    ...stack.placementProps,
    hubId: 'network-frankfurt',
    organizationId: ORGANIZATION_ID,
    vpc: HUB_VPC,
    ...change,
  });
}
