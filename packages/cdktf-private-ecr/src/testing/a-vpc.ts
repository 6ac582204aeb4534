import type { BroughtVpc, NewStandaloneVpc } from '../network/standalone-network';
import { PrivateEcrVpc, type PrivateEcrVpcProps } from '../private-ecr-vpc';
import { aStack } from './a-stack';
import { REGION, TEAM_ACCOUNT } from './places';

/** A VPC to be made, with room for public subnets. */
export const STANDALONE_VPC: NewStandaloneVpc = {
  cidr: '10.20.0.0/24',
  zones: { 'euc1-az1': '10.20.0.0/26', 'euc1-az2': '10.20.0.64/26' },
};

/** A VPC that somebody else made. */
export const BROUGHT_VPC: BroughtVpc = {
  vpcId: 'vpc-0123456789abcdef0',
  subnets: {
    'euc1-az1': { subnetId: 'subnet-0123456789abcde01', cidr: '10.20.0.0/26' },
    'euc1-az2': { subnetId: 'subnet-0123456789abcde02', cidr: '10.20.0.64/26' },
  },
  routeTableIds: { private: 'rtb-0123456789abcde01' },
};

/** A standalone VPC that is right, in a stack of its own, with what a test changes of it. */
export function aVpc(
  change: Partial<PrivateEcrVpcProps> = {},
  stack = aStack({ accountId: change.accountId ?? TEAM_ACCOUNT, region: change.region ?? REGION }),
): PrivateEcrVpc {
  return new PrivateEcrVpc(stack, 'vpc', {
    ...stack.placementProps,
    name: 'payments',
    vpc: STANDALONE_VPC,
    ...change,
  });
}
