import { aNatSpoke, aSpoke, entryOf, type Scenario } from '../../testing';
import { addRoute, halvesTo, withoutRoute } from '../__fixtures__/routes';
import { traceOf } from '../__fixtures__/tester';

const NAT = { NatGatewayId: 'nat-1' };

/** A VPC with a NAT gateway, whose layers come through a gateway endpoint. */
function besideGateway(): Scenario {
  const scenario = aNatSpoke();
  scenario.team.VpcEndpoints = aSpoke().team.VpcEndpoints;
  addRoute(scenario.team, 'rtb-spoke', { DestinationPrefixListId: 'pl-s3', GatewayId: 'vpce-spoke-s3' });
  return scenario;
}

test.each<[string, string[], (scenario: Scenario) => void]>([
  ['a default route to it', ['subnet-spoke-a', 'subnet-spoke-b'], () => undefined],
  [
    'two halves of the internet to it',
    ['subnet-spoke-a', 'subnet-spoke-b'],
    ({ team }) => halvesTo(team, 'rtb-spoke', NAT, NAT),
  ],
  [
    'two halves of the internet from its subnet',
    ['subnet-spoke-a', 'subnet-spoke-b'],
    ({ team }) => halvesTo(team, 'rtb-public', { GatewayId: 'igw-1' }, { GatewayId: 'igw-1' }),
  ],
  ['no route to it', [], ({ team }) => withoutRoute(team, 'rtb-spoke', '0.0.0.0/0')],
  ['a subnet of it without a way out', [], ({ team }) => withoutRoute(team, 'rtb-public', '0.0.0.0/0')],
  ['one that is deleted', [], ({ team }) => (entryOf(team, 'NatGateways', 'nat-1').State = 'deleted')],
  [
    'no endpoint beside it',
    [],
    ({ team }) => {
      withoutRoute(team, 'rtb-spoke', 'pl-s3');
      team.VpcEndpoints = [];
    },
  ],
])('a NAT gateway: %s', (_what, subnetIds, change) => {
  const warnings = traceOf(besideGateway, change).warnings.filter(({ id }) => id === 'nat-beside-endpoints');
  expect(warnings.map(({ detail }) => detail)).toEqual(
    subnetIds.map(subnetId =>
      expect.stringContaining(`${subnetId} still reaches the internet through nat-1`),
    ),
  );
});
