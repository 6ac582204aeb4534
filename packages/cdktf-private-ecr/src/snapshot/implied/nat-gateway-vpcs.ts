import type { ImpliedRule } from './implied-rule';

/** A NAT gateway is in the VPC of its subnet. */
export const natGatewayVpcs: ImpliedRule = draft => {
  for (const { value, region } of draft.all('NatGateways')) {
    const subnet = value.SubnetId === undefined ? undefined : draft.find('Subnets', region, value.SubnetId);
    if (subnet !== undefined) value.VpcId ??= subnet.value.VpcId;
  }
};
