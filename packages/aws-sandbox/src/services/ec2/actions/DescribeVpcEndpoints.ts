import { describe } from '../describe';
import { TAGS } from '../filters';
import { VPC_ENDPOINT_IDS } from '../ids.data';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html */
export const DescribeVpcEndpoints = describe({
  list: 'VpcEndpoints',
  ids: VPC_ENDPOINT_IDS,
  mostPerPage: 1000,
  filters: {
    ...TAGS,
    'ip-address-type': 'IpAddressType',
    'service-name': 'ServiceName',
    'service-region': 'ServiceRegion',
    'vpc-id': 'VpcId',
    'vpc-endpoint-id': 'VpcEndpointId',
    'vpc-endpoint-state': 'State',
    'vpc-endpoint-type': 'VpcEndpointType',
  },
});
