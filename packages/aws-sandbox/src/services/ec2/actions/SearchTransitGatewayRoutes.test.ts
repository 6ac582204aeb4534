import { SearchTransitGatewayRoutesCommand } from '@aws-sdk/client-ec2';
import { errorOfCall } from '../../../__fixtures__/clients';
import { withClients } from '../__fixtures__/with-clients';

const given = withClients();
const search = (name: string, value: string, MaxResults?: number) =>
  given.hub.send(
    new SearchTransitGatewayRoutesCommand({
      TransitGatewayRouteTableId: 'tgw-rtb-1',
      Filters: [{ Name: name, Values: [value] }],
      MaxResults,
    }),
  );

it.each([
  ['state', 'active', ['10.64.0.0/16', '10.80.0.0/16']],
  ['type', 'static', ['10.0.0.0/8']],
  ['attachment.resource-id', 'vpc-spoke', ['10.80.0.0/16']],
  ['route-search.exact-match', '10.80.0.0/16', ['10.80.0.0/16']],
  ['route-search.longest-prefix-match', '10.80.3.4', ['10.80.0.0/16']],
  ['route-search.longest-prefix-match', '10.99.0.0/24', ['10.0.0.0/8']],
  ['route-search.subnet-of-match', '10.64.0.0/10', ['10.64.0.0/16', '10.80.0.0/16']],
  ['route-search.supernet-of-match', '10.64.1.0/24', ['10.64.0.0/16', '10.0.0.0/8']],
])('finds by %s = %s', async (name, value, destinations) => {
  const { Routes = [], AdditionalRoutesAvailable } = await search(name, value);
  expect(Routes.map(({ DestinationCidrBlock }) => DestinationCidrBlock)).toEqual(destinations);
  expect(AdditionalRoutesAvailable).toBe(false);
});

it('says that there are more than it answers, and has no further page', async () => {
  const routes = Array.from({ length: 6 }, (_, index) => ({
    DestinationCidrBlock: `10.${index}.0.0/16`,
    State: 'active',
    Type: 'static',
  }));
  const { snapshot } = given.sandbox.world;
  const [hubId = ''] = Object.keys(snapshot.accounts);
  const lists = snapshot.accounts[hubId]?.['eu-west-1'];
  const [table] = lists?.TransitGatewayRouteTables ?? [];
  const longer = { ...lists, TransitGatewayRouteTables: [{ ...table, Routes: routes }] };
  given.sandbox.replaceWorld({
    snapshot: { ...snapshot, accounts: { ...snapshot.accounts, [hubId]: { 'eu-west-1': longer } } },
  });
  const found = await search('state', 'active', 5);
  expect(found.Routes).toHaveLength(5);
  expect(found.AdditionalRoutesAvailable).toBe(true);
  expect(found.NextToken).toBeUndefined();
});

it('needs filters, as AWS does', async () => {
  const call = given.hub.send(
    new SearchTransitGatewayRoutesCommand({ TransitGatewayRouteTableId: 'tgw-rtb-1', Filters: undefined }),
  );
  expect(await errorOfCall(call)).toEqual({
    name: 'MissingParameter',
    message: 'The request must contain the parameter Filters',
    status: 400,
  });
});
