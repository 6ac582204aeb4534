import { GetTransitGatewayRouteTableAssociationsCommand } from '@aws-sdk/client-ec2';
import { errorOfCall } from '../../../__fixtures__/clients';
import { withClients } from '../__fixtures__/with-clients';

const given = withClients();
const associations = (Filters?: { Name: string; Values: string[] }[]) =>
  given.hub.send(
    new GetTransitGatewayRouteTableAssociationsCommand({ TransitGatewayRouteTableId: 'tgw-rtb-1', Filters }),
  );
const idsOf = ({ Associations = [] }: Awaited<ReturnType<typeof associations>>) =>
  Associations.map(({ TransitGatewayAttachmentId }) => TransitGatewayAttachmentId);

it('answers the associations of a table', async () => {
  expect(idsOf(await associations())).toEqual(['tgw-attach-hub', 'tgw-attach-spoke']);
});

it('filters them', async () => {
  const found = await associations([{ Name: 'resource-id', Values: ['vpc-spoke'] }]);
  expect(idsOf(found)).toEqual(['tgw-attach-spoke']);
});

it('knows no table of others', async () => {
  const call = given.spoke.send(
    new GetTransitGatewayRouteTableAssociationsCommand({ TransitGatewayRouteTableId: 'tgw-rtb-1' }),
  );
  expect(await errorOfCall(call)).toMatchObject({ name: 'InvalidRouteTableID.NotFound' });
});
