import { describe } from '../describe';
import { TAGS } from '../filters';
import { NAT_GATEWAY_IDS } from '../ids.data';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html: its filters are in `Filter`. */
export const DescribeNatGateways = describe({
  list: 'NatGateways',
  ids: NAT_GATEWAY_IDS,
  filterParameter: 'Filter',
  filters: {
    ...TAGS,
    'nat-gateway-id': 'NatGatewayId',
    state: 'State',
    'subnet-id': 'SubnetId',
    'vpc-id': 'VpcId',
  },
});
