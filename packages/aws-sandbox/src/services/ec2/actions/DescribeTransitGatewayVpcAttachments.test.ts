import { DescribeTransitGatewayVpcAttachmentsCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeTransitGatewayVpcAttachments', {
  call: (client, input) => client.send(new DescribeTransitGatewayVpcAttachmentsCommand(input)),
  answer: 'TransitGatewayVpcAttachments',
  id: 'TransitGatewayAttachmentId',
  idsParameter: 'TransitGatewayAttachmentIds',

  seen: { hub: ['tgw-attach-hub', 'tgw-attach-spoke'], team: [], spoke: ['tgw-attach-spoke'] },

  filters: [
    ['vpc-id', 'vpc-spoke', ['tgw-attach-spoke']],
    ['state', 'available', ['tgw-attach-hub', 'tgw-attach-spoke']],
    ['transit-gateway-id', 'tgw-2', []],
  ],
  missing: {
    id: 'tgw-attach-nowhere',
    code: 'InvalidTransitGatewayAttachmentID.NotFound',
    message: 'Transit Gateway Attachment tgw-attach-nowhere was deleted or does not exist.',
  },
  badMaxResults: 4,
});
