import fc from 'fast-check';
import { aNatSpoke, aSharedSubnetWorkload, aSpoke, HUB_ACCOUNT, TEAM_ACCOUNT } from '../../testing';
import { addRoute } from '../__fixtures__/routes';
import { traceOf } from '../__fixtures__/tester';

/** Networks, and the tables in them that routes are added to. */
const NETWORKS = [
  { build: aNatSpoke, account: 'team', tables: ['rtb-spoke', 'rtb-public'] },
  { build: aSpoke, account: 'team', tables: ['rtb-spoke'] },
  { build: aSharedSubnetWorkload, account: 'hub', tables: ['rtb-team'] },
] as const;

const OWN_LISTS = {
  'pl-halves': ['0.0.0.0/1', '128.0.0.0/1'],
  'pl-hub': ['10.0.0.0/24'],
  'pl-part-of-s3': ['52.218.1.0/24', '203.0.113.0/24'],
};
const RANGES = [
  '0.0.0.0/1',
  '128.0.0.0/1',
  '52.218.0.0/17',
  '52.218.2.0/24',
  '203.0.113.0/24',
  '10.0.0.0/25',
];
const destination = fc.oneof(
  fc.constantFrom(...RANGES).map(DestinationCidrBlock => ({ DestinationCidrBlock })),
  fc
    .constantFrom('pl-s3', ...Object.keys(OWN_LISTS))
    .map(DestinationPrefixListId => ({ DestinationPrefixListId })),
);
const target = fc.constantFrom<object>(
  { NatGatewayId: 'nat-1' },
  { GatewayId: 'igw-1' },
  { GatewayId: 'vpce-s3' },
  { GatewayId: 'vpce-0fw' },
  { VpcPeeringConnectionId: 'pcx-1' },
  { TransitGatewayId: 'tgw-1' },
  { State: 'blackhole' },
);
const oddity = fc.record({
  network: fc.constantFrom(...NETWORKS),
  routes: fc.uniqueArray(fc.record({ destination, target }), {
    maxLength: 4,
    selector: route => JSON.stringify(route.destination),
  }),
  table: fc.nat({ max: 1 }),
});
type Oddity = typeof oddity extends fc.Arbitrary<infer Value> ? Value : never;
type Scenario = ReturnType<typeof aSpoke>;

function traced({ network, routes, table }: Oddity, further: (scenario: Scenario) => void = () => undefined) {
  return traceOf(network.build, scenario => {
    const lists = scenario[network.account];
    lists.ManagedPrefixLists = Object.entries(OWN_LISTS).map(([PrefixListId, cidrs]) => ({
      PrefixListId,
      PrefixListName: PrefixListId,
      Entries: cidrs.map(Cidr => ({ Cidr })),
    }));
    const tableId = network.tables[table] ?? network.tables[0];
    for (const route of routes) addRoute(lists, tableId, { ...route.destination, ...route.target });
    further(scenario);
  });
}

/** The route check of each leg, by leg. */
function routeVerdicts({ legs }: ReturnType<typeof traced>) {
  return new Map(
    legs.map(({ service, subnetId, checks }) => [
      `${service} ${subnetId}`,
      checks.find(({ id }) => id === 'route')?.verdict,
    ]),
  );
}

const account = fc.constantFrom<['hub' | 'team', string]>(['hub', HUB_ACCOUNT], ['team', TEAM_ACCOUNT]);
const list = fc.constantFrom(
  'PrefixLists',
  'ManagedPrefixLists',
  'NatGateways',
  'InternetGateways',
  'Subnets',
  'TransitGatewayRouteTables',
  'TransitGatewayVpcAttachments',
  'VpcEndpoints',
);

describe('laws of routes', () => {
  test('forgetting a list leaves the verdict of each leg as it was or makes it unknown', () => {
    fc.assert(
      fc.property(oddity, account, list, (of, [side], forgotten) => {
        const before = traced(of);
        const after = traced(of, scenario => void (scenario[side][forgotten as 'PrefixLists'] = undefined));
        expect([before.verdict, 'unknown']).toContain(after.verdict);
        const then = routeVerdicts(before);
        const flips = [...routeVerdicts(after)].filter(
          ([leg, verdict]) => verdict !== 'unknown' && verdict !== then.get(leg),
        );
        expect(flips).toEqual([]);
      }),
    );
  });

  test('a route for addresses that nothing of the task’s calls have changes nothing', () => {
    fc.assert(
      fc.property(oddity, target, (of, elsewhere) => {
        const further = ({ team, hub }: Scenario) => {
          const lists = of.network.account === 'hub' ? hub : team;
          addRoute(lists, of.network.tables[0], { DestinationCidrBlock: '10.99.0.0/24', ...elsewhere });
        };
        expect(routeVerdicts(traced(of, further))).toEqual(routeVerdicts(traced(of)));
      }),
    );
  });

  test('the order of routes does not matter', () => {
    fc.assert(
      fc.property(oddity, of => {
        const reverse = (scenario: Scenario) => {
          for (const { Routes } of scenario[of.network.account].RouteTables ?? []) Routes?.reverse();
        };
        expect(routeVerdicts(traced(of, reverse))).toEqual(routeVerdicts(traced(of)));
      }),
    );
  });

  test('two halves of a range to one target are the whole', () => {
    fc.assert(
      fc.property(oddity, target, (of, to) => {
        const add =
          (...cidrs: string[]) =>
          (scenario: Scenario) => {
            for (const DestinationCidrBlock of cidrs) {
              addRoute(scenario[of.network.account], of.network.tables[0], { DestinationCidrBlock, ...to });
            }
          };
        const halves = traced(of, add('52.218.4.0/23', '52.218.6.0/23'));
        expect(routeVerdicts(halves)).toEqual(routeVerdicts(traced(of, add('52.218.4.0/22'))));
      }),
    );
  });
});
