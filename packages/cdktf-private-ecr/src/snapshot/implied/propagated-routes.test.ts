import { attached, ATTACHMENT_ID } from '../__fixtures__/attached';
import { listOf } from '../__fixtures__/read';

const ROUTE = {
  DestinationCidrBlock: '10.0.0.0/16',
  State: 'active',
  TransitGatewayAttachments: [{ TransitGatewayAttachmentId: ATTACHMENT_ID }],
  implied: true,
};
const routesOf = (gateway: object, attachment: object, more: object = {}) =>
  listOf('TransitGatewayRouteTables', { ...attached(gateway as never, attachment as never), ...more })?.[0]
    ?.Routes;

test('an attachment announces the ranges of its VPC to the default table', () => {
  expect(routesOf({}, {})).toEqual([ROUTE]);
});

test('unless it says otherwise', () => {
  expect(routesOf({}, { transit_gateway_default_route_table_propagation: false })).toEqual([]);
});

test('a static route for the same range goes before it', () => {
  const aws_ec2_transit_gateway_route = {
    drop: {
      destination_cidr_block: '10.0.0.0/16',
      blackhole: true,
      transit_gateway_route_table_id: '${aws_ec2_transit_gateway.main.association_default_route_table_id}',
    },
  };
  expect(routesOf({}, {}, { aws_ec2_transit_gateway_route })).toEqual([
    { DestinationCidrBlock: '10.0.0.0/16', State: 'blackhole' },
  ]);
});

test('where the range of the VPC is not known, the routes are not', () => {
  expect(routesOf({}, {}, { aws_vpc: { main: { cidr_block: '${var.x}' } } })).toBeUndefined();
});
