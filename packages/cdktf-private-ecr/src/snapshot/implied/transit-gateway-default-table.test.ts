import { attached, OWN_TABLE } from '../__fixtures__/attached';
import { listOf } from '../__fixtures__/read';

const tables = (gateway: object) =>
  listOf('TransitGatewayRouteTables', attached(gateway as never))?.map(
    table => table.TransitGatewayRouteTableId,
  );

test('a Transit Gateway has a route table of its own', () => {
  expect(tables({})).toEqual([OWN_TABLE]);
});

test('one that neither associates nor propagates by default has none', () => {
  const off = { default_route_table_association: 'disable', default_route_table_propagation: 'disable' };
  expect(tables(off)).toBeUndefined();
});
