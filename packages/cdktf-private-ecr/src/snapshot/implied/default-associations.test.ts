import { attached, ATTACHMENT_ID } from '../__fixtures__/attached';
import { listOf } from '../__fixtures__/read';

const ASSOCIATED = [{ TransitGatewayAttachmentId: ATTACHMENT_ID, State: 'associated', implied: true }];
const associationsOf = (gateway: object, attachment: object) =>
  listOf('TransitGatewayRouteTables', attached(gateway as never, attachment as never))?.map(
    ({ Associations }) => Associations,
  );

test('an attachment is associated with the default table', () => {
  expect(associationsOf({}, {})).toEqual([ASSOCIATED]);
});

test.each([
  ['the attachment says otherwise', {}, { transit_gateway_default_route_table_association: false }],
  ['the gateway does not', { default_route_table_association: 'disable' }, {}],
])('unless %s', (_what, gateway, attachment) => {
  expect(associationsOf(gateway, attachment)).toEqual([[]]);
});

test('where that is not known, there may be a table that is associated with it', () => {
  const attachment = { transit_gateway_default_route_table_association: '${var.x}' };
  expect(associationsOf({}, attachment)).toContain(undefined);
});
