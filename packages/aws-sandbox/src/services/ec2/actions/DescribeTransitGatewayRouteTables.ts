import { describe } from '../describe';
import { TAGS } from '../filters';
import { TRANSIT_GATEWAY_ROUTE_TABLE_IDS } from '../ids.data';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayRouteTables.html */
export const DescribeTransitGatewayRouteTables = describe({
  list: 'TransitGatewayRouteTables',
  ids: TRANSIT_GATEWAY_ROUTE_TABLE_IDS,
  filters: {
    ...TAGS,
    'default-association-route-table': 'DefaultAssociationRouteTable',
    'default-propagation-route-table': 'DefaultPropagationRouteTable',
    state: 'State',
    'transit-gateway-id': 'TransitGatewayId',
    'transit-gateway-route-table-id': 'TransitGatewayRouteTableId',
  },
});
