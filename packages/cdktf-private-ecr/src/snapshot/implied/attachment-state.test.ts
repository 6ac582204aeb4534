import { attached } from '../__fixtures__/attached';
import {
  COLLECTED_AT,
  HUB_ACCOUNT,
  oneStack,
  REGION,
  stackOf,
  TEAM_ACCOUNT,
} from '../__fixtures__/documents';
import { IN_VPC, listOf, VPC } from '../__fixtures__/read';
import { terraformSnapshot } from '..';

test('an attachment within one account is available', () => {
  expect(listOf('TransitGatewayVpcAttachments', attached())).toEqual([
    expect.objectContaining({ State: 'available' }),
  ]);
});

/** An attachment of another account to the gateway of a hub. */
function stateOf(gateway: object, inHub: object = {}): string | undefined {
  const hub = {
    ...oneStack(
      { aws_ec2_transit_gateway: { main: gateway as never }, ...inHub },
      { output: { contract: { value: { id: '${aws_ec2_transit_gateway.main.id}' } } } },
    ),
    inputs: { spoke_contract: 'spoke' },
  };
  const attachment = { ...IN_VPC, transit_gateway_id: '${var.hub_contract.id}', subnet_ids: [] };
  const spoke = stackOf(
    'spoke',
    TEAM_ACCOUNT,
    {
      resource: { ...VPC, aws_ec2_transit_gateway_vpc_attachment: { main: attachment } },
      output: { contract: { value: { id: '${aws_ec2_transit_gateway_vpc_attachment.main.id}' } } },
    },
    { hub_contract: 'net' },
  );
  const { snapshot } = terraformSnapshot({ stacks: [hub, spoke], collectedAt: COLLECTED_AT });
  expect(snapshot.accounts[HUB_ACCOUNT]).toBeDefined();
  return snapshot.accounts[TEAM_ACCOUNT]?.[REGION]?.TransitGatewayVpcAttachments?.[0]?.State;
}

const accepter = {
  aws_ec2_transit_gateway_vpc_attachment_accepter: {
    main: { transit_gateway_attachment_id: '${var.spoke_contract.id}' },
  },
};

test.each([
  ['waits where nobody accepts it', {}, {}, 'pendingAcceptance'],
  [
    'is available where the gateway accepts by itself',
    { auto_accept_shared_attachments: 'enable' },
    {},
    'available',
  ],
  ['is available where it has an accepter', {}, accepter, 'available'],
  ['is not known where that is not', { auto_accept_shared_attachments: '${var.x}' }, {}, undefined],
])('an attachment of another account %s', (_what, gateway, inHub, state) => {
  expect(stateOf(gateway, inHub)).toBe(state);
});
