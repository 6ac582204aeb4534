import { describe } from '../describe';
import { TAGS } from '../filters';
import { TRANSIT_GATEWAY_ATTACHMENT_IDS } from '../ids.data';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayVpcAttachments.html */
export const DescribeTransitGatewayVpcAttachments = describe({
  list: 'TransitGatewayVpcAttachments',
  ids: TRANSIT_GATEWAY_ATTACHMENT_IDS,
  filters: {
    ...TAGS,
    state: 'State',
    'transit-gateway-attachment-id': 'TransitGatewayAttachmentId',
    'transit-gateway-id': 'TransitGatewayId',
    'vpc-id': 'VpcId',
  },
});
