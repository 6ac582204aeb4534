import type { Arguments, TerraformDocument } from './documents';
import { IN_VPC, netId, SUBNET } from './read';

export const ATTACHMENT_ID = netId('tgw-attach-', 'aws_ec2_transit_gateway_vpc_attachment.main');
export const OWN_TABLE = `${netId('tgw-rtb-', 'aws_ec2_transit_gateway.main')}:default`;

/** A VPC that is attached to a Transit Gateway. */
export function attached(gateway: Arguments = {}, attachment: Arguments = {}): TerraformDocument['resource'] {
  return {
    ...SUBNET,
    aws_ec2_transit_gateway: { main: gateway },
    aws_ec2_transit_gateway_vpc_attachment: {
      main: {
        ...IN_VPC,
        transit_gateway_id: '${aws_ec2_transit_gateway.main.id}',
        subnet_ids: ['${aws_subnet.a.id}'],
        ...attachment,
      },
    },
  };
}
