import { describe } from '../describe';
import { TAGS } from '../filters';
import { VPC_PEERING_CONNECTION_IDS } from '../ids.data';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html */
export const DescribeVpcPeeringConnections = describe({
  list: 'VpcPeeringConnections',
  ids: VPC_PEERING_CONNECTION_IDS,
  filters: {
    ...TAGS,
    'accepter-vpc-info.cidr-block': 'AccepterVpcInfo.CidrBlock',
    'accepter-vpc-info.owner-id': 'AccepterVpcInfo.OwnerId',
    'accepter-vpc-info.vpc-id': 'AccepterVpcInfo.VpcId',
    'expiration-time': 'ExpirationTime',
    'requester-vpc-info.cidr-block': 'RequesterVpcInfo.CidrBlock',
    'requester-vpc-info.owner-id': 'RequesterVpcInfo.OwnerId',
    'requester-vpc-info.vpc-id': 'RequesterVpcInfo.VpcId',
    'status-code': 'Status.Code',
    'status-message': 'Status.Message',
    'vpc-peering-connection-id': 'VpcPeeringConnectionId',
  },
});
