import fc from 'fast-check';
import { arbitraryScenario } from './__fixtures__/arbitrary-scenario';
import { computeSavings, type SavingsStatement, totalOf } from '.';
import { type Decimal, formatUnrounded, sum } from '../money';

/** Any scenario of a hub whose teams reach it in ways of their own, with NAT gateways in the hub's VPC. */
const severalWays = fc
  .tuple(
    arbitraryScenario,
    fc.array(fc.constantFrom('ram-shared-subnets', 'tgw', undefined), { minLength: 6, maxLength: 6 }),
    fc.nat({ max: 3 }),
    fc.option(fc.nat({ max: 24 }), { nil: undefined }),
  )
  .map(([scenario, modes, natUnits, endpointZones]) => ({
    ...scenario,
    hub: {
      ...scenario.hub,
      natGateways: { natUnits },
      ...(endpointZones !== undefined && { endpointZones }),
    },
    connectivity: {
      ...scenario.connectivity,
      mode: scenario.connectivity.mode === 'standalone' ? 'tgw' : scenario.connectivity.mode,
    },
    teams: scenario.teams.map((team, index) => {
      const mode = modes[index];
      return { ...team, ...(mode !== undefined && { mode }) };
    }),
  }));

const equal = (a: Decimal, b: Decimal) => formatUnrounded(a) === formatUnrounded(b);

function expectLaw(law: (statement: SavingsStatement, scenario: object) => boolean) {
  fc.assert(fc.property(severalWays, scenario => law(computeSavings(scenario), scenario)));
}

test("what is paid once is paid once: the teams' shares add up to the pools", () => {
  expectLaw(({ teams, org }) => {
    const shared = teams.flatMap(({ lineItems }) => lineItems);
    const amountOf = (...ids: readonly string[]) =>
      sum(shared.filter(({ id }) => ids.includes(id)).map(({ amountUsd }) => amountUsd));
    const usesNat = teams.some(({ usage }) => usage.mode === 'ram-shared-subnets');
    return (
      equal(amountOf('actual.hub-share', 'actual.hub-attachment-share'), org.hubFixedPool) &&
      equal(amountOf('actual.shared-nat'), usesNat ? totalOf(org.lineItems, 'hubNatPool') : sum([]))
    );
  });
});

test('every line is its quantity times its unit price, and the organisation the sum of its teams', () => {
  expectLaw(({ teams, org }) => {
    const lines = [...teams.flatMap(({ lineItems }) => lineItems), ...org.lineItems];
    return (
      equal(org.actual, sum(teams.map(({ actual }) => actual))) &&
      lines.every(({ quantity, unitPriceUsd, amountUsd }) => {
        const difference = quantity.times(unitPriceUsd).minus(amountUsd).abs();
        return difference.lt('0.000000000000000001');
      })
    );
  });
});

test('a team in subnets of the hub pays the same whatever others pay for their Transit Gateway', () => {
  expectLaw((statement, scenario) => {
    const without = computeSavings(scenario, { withoutTransitGateway: true });
    return statement.teams.every(
      ({ usage, actual }, index) =>
        usage.mode === 'tgw' || equal(actual, without.teams[index]?.actual ?? sum([])),
    );
  });
});
