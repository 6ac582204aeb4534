import { listOf, netId, SUBNET, VPC, VPC_ID } from '../__fixtures__/read';

test('a VPC has a main route table', () => {
  expect(listOf('RouteTables', VPC)).toEqual([
    expect.objectContaining({
      RouteTableId: `${netId('rtb-', 'aws_vpc.main')}:main`,
      VpcId: VPC_ID,
      Associations: [{ Main: true, implied: true }],
      implied: true,
    }),
  ]);
});

test('a table that takes its place is the main one', () => {
  const tables = listOf('RouteTables', {
    ...SUBNET,
    aws_route_table: { own: { vpc_id: '${aws_vpc.main.id}' } },
    aws_main_route_table_association: {
      own: { vpc_id: '${aws_vpc.main.id}', route_table_id: '${aws_route_table.own.id}' },
    },
  });
  const main = tables?.filter(({ Associations }) => Associations?.some(({ Main }) => Main));
  expect(main?.map(({ RouteTableId }) => RouteTableId)).toEqual([netId('rtb-', 'aws_route_table.own')]);
});
