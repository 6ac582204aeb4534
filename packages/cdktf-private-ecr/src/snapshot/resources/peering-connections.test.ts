import { IN_VPC, listOf, VPC, VPC_ID } from '../__fixtures__/read';

const peering = (more: object, others: object = {}) => ({
  ...VPC,
  aws_vpc_peering_connection: {
    p: { ...IN_VPC, peer_vpc_id: 'vpc-2', peer_owner_id: '222233334444', ...more },
  },
  ...others,
});
const accepter = (auto_accept: unknown) => ({
  aws_vpc_peering_connection_accepter: {
    p: { vpc_peering_connection_id: '${aws_vpc_peering_connection.p.id}', auto_accept },
  },
});

test.each([
  ['waits where nobody accepts it', {}, {}, 'pending-acceptance'],
  ['is active where it accepts itself', { auto_accept: true }, {}, 'active'],
  ['is active where its accepter does', {}, accepter(true), 'active'],
])('a connection %s', (_what, more, others, Code) => {
  expect(listOf('VpcPeeringConnections', peering(more, others))).toMatchObject([
    {
      Status: { Code },
      RequesterVpcInfo: { VpcId: VPC_ID },
      AccepterVpcInfo: { VpcId: 'vpc-2', OwnerId: '222233334444' },
    },
  ]);
});

test('a route to a connection of which too little is known leads nowhere that is known', () => {
  const route = [
    { cidr_block: '10.9.0.0/16', vpc_peering_connection_id: '${aws_vpc_peering_connection.p.id}' },
  ];
  const tables = listOf(
    'RouteTables',
    peering(accepter('${var.x}'), {
      ...accepter('${var.x}'),
      aws_route_table: { own: { ...IN_VPC, route } },
    }),
  );
  expect(tables?.flatMap(({ Routes }) => Routes)).toContainEqual({
    DestinationCidrBlock: '10.9.0.0/16',
    State: 'active',
  });
});
