import { describe } from '../describe';
import { TAGS } from '../filters';
import { INTERNET_GATEWAY_IDS } from '../ids.data';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html */
export const DescribeInternetGateways = describe({
  list: 'InternetGateways',
  ids: INTERNET_GATEWAY_IDS,
  filters: {
    ...TAGS,
    'attachment.state': 'Attachments.State',
    'attachment.vpc-id': 'Attachments.VpcId',
    'internet-gateway-id': 'InternetGatewayId',
    'owner-id': 'OwnerId',
  },
});
