import { attached, ATTACHMENT_ID } from '../__fixtures__/attached';
import { listOf, netId, SUBNET_ID, VPC_ID } from '../__fixtures__/read';

const GATEWAY = netId('tgw-', 'aws_ec2_transit_gateway.main');
const TABLE = '${aws_ec2_transit_gateway_route_table.own.id}';
const off = { default_route_table_association: 'disable', default_route_table_propagation: 'disable' };
const own = {
  aws_ec2_transit_gateway_route_table: { own: { transit_gateway_id: '${aws_ec2_transit_gateway.main.id}' } },
};
const tableWith = (others: object) =>
  listOf('TransitGatewayRouteTables', { ...attached(off), ...own, ...others })?.[0];

test('an attachment', () => {
  expect(listOf('TransitGatewayVpcAttachments', attached())).toEqual([
    {
      TransitGatewayAttachmentId: ATTACHMENT_ID,
      TransitGatewayId: GATEWAY,
      VpcId: VPC_ID,
      VpcOwnerId: '111122223333',
      SubnetIds: [SUBNET_ID],
      State: 'available',
    },
  ]);
});

test('a table routes what is associated with it', () => {
  const attachment = { transit_gateway_attachment_id: '${aws_ec2_transit_gateway_vpc_attachment.main.id}' };
  const table = tableWith({
    aws_ec2_transit_gateway_route_table_association: {
      a: { ...attachment, transit_gateway_route_table_id: TABLE },
    },
    aws_ec2_transit_gateway_route: {
      a: { ...attachment, transit_gateway_route_table_id: TABLE, destination_cidr_block: '10.9.0.0/16' },
    },
  });
  const target = { TransitGatewayAttachmentId: ATTACHMENT_ID };
  expect(table).toMatchObject({
    TransitGatewayId: GATEWAY,
    Associations: [{ ...target, State: 'associated' }],
    Routes: [{ DestinationCidrBlock: '10.9.0.0/16', State: 'active', TransitGatewayAttachments: [target] }],
  });
});

test('an explicit propagation announces the ranges of the VPC', () => {
  const a = {
    transit_gateway_attachment_id: '${aws_ec2_transit_gateway_vpc_attachment.main.id}',
    transit_gateway_route_table_id: TABLE,
  };
  expect(tableWith({ aws_ec2_transit_gateway_route_table_propagation: { a } })?.Routes).toMatchObject([
    {
      DestinationCidrBlock: '10.0.0.0/16',
      TransitGatewayAttachments: [{ TransitGatewayAttachmentId: ATTACHMENT_ID }],
    },
  ]);
});

test('a table chosen as the default one takes attachments', () => {
  const a = {
    transit_gateway_id: '${aws_ec2_transit_gateway.main.id}',
    transit_gateway_route_table_id: TABLE,
  };
  expect(
    tableWith({ aws_ec2_transit_gateway_default_route_table_association: { a } })?.Associations,
  ).toMatchObject([{ TransitGatewayAttachmentId: ATTACHMENT_ID }]);
});
