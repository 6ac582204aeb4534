import { IN_VPC, listOf, netId, VPC } from '../__fixtures__/read';

const S3 = { ...IN_VPC, service_name: 'com.amazonaws.eu-central-1.s3' };
const ROUTE = {
  DestinationPrefixListId: 'pl-(com.amazonaws.eu-central-1.s3)',
  GatewayId: netId('vpce-', 'aws_vpc_endpoint.s3'),
  State: 'active',
  implied: true,
};
const routesOf = (resources: typeof VPC) =>
  listOf('RouteTables', { ...VPC, aws_route_table: { own: IN_VPC }, ...resources })?.find(
    ({ implied }) => implied !== true,
  )?.Routes;

test.each([
  ['of its own', { aws_vpc_endpoint: { s3: { ...S3, route_table_ids: ['${aws_route_table.own.id}'] } } }],
  [
    'of an association',
    {
      aws_vpc_endpoint: { s3: S3 },
      aws_vpc_endpoint_route_table_association: {
        s3: { route_table_id: '${aws_route_table.own.id}', vpc_endpoint_id: '${aws_vpc_endpoint.s3.id}' },
      },
    },
  ],
])('a gateway endpoint has a route in each table %s', (_what, resources) => {
  expect(routesOf(resources)).toContainEqual(ROUTE);
});

test('in other tables it has none', () => {
  expect(routesOf({ aws_vpc_endpoint: { s3: S3 } })).not.toContainEqual(ROUTE);
});

test('where its tables are not known, the routes of none of the VPC are', () => {
  expect(routesOf({ aws_vpc_endpoint: { s3: { ...S3, route_table_ids: '${var.x}' } } })).toBeUndefined();
});
