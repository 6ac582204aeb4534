import { IN_VPC, listOf, netId, SUBNET, VPC, VPC_ID } from '../__fixtures__/read';

const natWith = (more: object) =>
  listOf('NatGateways', {
    ...SUBNET,
    aws_nat_gateway: { a: { subnet_id: '${aws_subnet.a.id}', ...more } },
  })?.[0];

test('a NAT gateway is public unless it says otherwise', () => {
  expect(natWith({})).toMatchObject({ State: 'available', ConnectivityType: 'public' });
  expect(natWith({ connectivity_type: 'private' })).toMatchObject({ ConnectivityType: 'private' });
});

test('without knowing of which kind it is, it is not known what a NAT gateway carries', () => {
  expect(natWith({ connectivity_type: '${var.x}' })).not.toHaveProperty('State');
});

test.each([
  ['by itself', { main: IN_VPC }, {}],
  [
    'by an attachment',
    { main: {} },
    {
      aws_internet_gateway_attachment: {
        a: { ...IN_VPC, internet_gateway_id: '${aws_internet_gateway.main.id}' },
      },
    },
  ],
])('an internet gateway is attached %s', (_what, aws_internet_gateway, others) => {
  expect(listOf('InternetGateways', { ...VPC, aws_internet_gateway, ...others })).toEqual([
    {
      InternetGatewayId: netId('igw-', 'aws_internet_gateway.main'),
      OwnerId: '111122223333',
      Attachments: [{ VpcId: VPC_ID, State: 'available' }],
    },
  ]);
});
