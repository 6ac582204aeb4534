import { formatCents } from '../money';
import { InvalidInputError } from '../errors';
import { PriceUnavailableError } from '../pricing';
import { aScenario, aTeam } from './__fixtures__/scenario-document';
import { computeSavings, explain, type TeamStatement } from '.';

/** Two endpoints in two zones cost $29.20 a month; an attachment $36.50, a NAT gateway with its address $36.50. */
const HUB = { azCount: 2, interfaceServices: ['ecr.api', 'ecr.dkr'] };

const inSubnets = (id: string) => ({ ...aTeam({}), id });
const spoke = (id: string) => ({ ...aTeam({}), id, mode: 'tgw' });

const scenarioOf = (teams: readonly object[], changes: object = {}) => ({
  ...aScenario({}),
  hub: HUB,
  hours: 730,
  teams,
  ...changes,
});

function amounts(scenario: object, options = {}) {
  const { teams, org } = computeSavings(scenario, options);
  const partsOf = ({ actualParts: { hubFixedShare, tgw, residualNat } }: TeamStatement) =>
    [hubFixedShare, tgw, residualNat].map(formatCents).join(' + ');
  return {
    pool: formatCents(org.hubFixedPool),
    ...Object.fromEntries(teams.map(team => [team.id, partsOf(team)])),
  };
}

describe('teams of one hub that reach it in different ways: share of the hub + Transit Gateway + NAT that stays', () => {
  test.each<[string, object, Record<string, string>]>([
    [
      'all in subnets of the hub',
      scenarioOf([inSubnets('a'), inSubnets('b')]),
      { pool: '29.20', a: '14.60 + 0.00 + 0.00', b: '14.60 + 0.00 + 0.00' },
    ],
    [
      'one behind a Transit Gateway pays both attachments, and the endpoints with the others',
      scenarioOf([inSubnets('a'), spoke('b')]),
      { pool: '65.70', a: '14.60 + 0.00 + 0.00', b: '51.10 + 36.50 + 0.00' },
    ],
    [
      "two behind it share the hub's attachment",
      scenarioOf([inSubnets('a'), spoke('b'), spoke('c')]),
      {
        pool: '65.70',
        a: '9.73 + 0.00 + 0.00',
        b: '27.98 + 36.50 + 0.00',
        c: '27.98 + 36.50 + 0.00',
      },
    ],
    [
      'a mode of its own that is that of all changes nothing',
      scenarioOf([spoke('a'), spoke('b')], { connectivity: { mode: 'tgw' } }),
      { pool: '65.70', a: '32.85 + 36.50 + 0.00', b: '32.85 + 36.50 + 0.00' },
    ],
    [
      "a NAT gateway in the hub's VPC is paid for once, by those in its subnets",
      scenarioOf([inSubnets('a'), inSubnets('b'), spoke('c')], {
        hub: { ...HUB, natGateways: { natUnits: 1 } },
      }),
      {
        pool: '65.70',
        a: '9.73 + 0.00 + 18.25',
        b: '9.73 + 0.00 + 18.25',
        c: '46.23 + 36.50 + 0.00',
      },
    ],
    [
      'weights of 0 for all who share a part split that part evenly',
      scenarioOf([inSubnets('a'), spoke('b')], {
        allocation: { method: 'fixed', weights: { a: 1, b: 0 } },
      }),
      { pool: '65.70', a: '29.20 + 0.00 + 0.00', b: '36.50 + 36.50 + 0.00' },
    ],
    [
      'endpoints that do not stand in all zones count where they stand',
      scenarioOf([inSubnets('a')], { hub: { ...HUB, endpointZones: 3 } }),
      { pool: '21.90', a: '21.90 + 0.00 + 0.00' },
    ],
  ])('%s', (_what, scenario, expected) => {
    expect(amounts(scenario)).toEqual(expected);
  });
});

test('a NAT gateway in the hub’s VPC carries the internet traffic of its subnets, and stays', () => {
  const gb = { s3: '0', interface: {}, internet: '10' };
  const shared = scenarioOf([{ ...inSubnets('a'), gb }], { hub: { ...HUB, natGateways: { natUnits: 1 } } });
  const statement = computeSavings(shared);
  expect(statement.teams[0]?.claim).toEqual({ savingClaimed: true });
  expect(explain(statement)).toMatch(/^The NAT stays for 10 GB of internet traffic/);
  expect(computeSavings(scenarioOf([{ ...inSubnets('a'), gb }])).teams[0]?.claim.savingClaimed).toBe(false);
});

test('internet traffic of unknown size that costs the same before and after is left out, and said to be', () => {
  const team = { ...inSubnets('a'), residual: { natUnits: 2 }, internetLeftOut: true };
  const statement = computeSavings(scenarioOf([team]));
  expect(explain(statement)).toMatch(
    /^The NAT stays, so the endpoints cost \$29\.20 a month more than they save/,
  );
  expect(statement.notes.map(({ id }) => id)).toContain('internet-left-out');
  const known = { ...team, gb: { s3: '0', interface: {}, internet: '3' } };
  expect(() => computeSavings(scenarioOf([known]))).toThrow(/teams\[0\]\.gb\.internet: found "3"/);
});

describe('a Region without a price for the Transit Gateway', () => {
  const { prices: _prices, ...unpriced } = scenarioOf([inSubnets('a'), spoke('b')], {
    region: 'eu-central-1',
  });

  test('has none for teams that use one', () => {
    expect(() => computeSavings(unpriced)).toThrow(PriceUnavailableError);
  });

  test('has all that the others need, once it is left out', () => {
    const priced = { ...unpriced, prices: { tgwHour: '0.05', tgwGb: '0.02' } };
    const [left] = computeSavings(unpriced, { withoutTransitGateway: true }).teams;
    const [full] = computeSavings(priced).teams;
    expect(left && formatCents(left.savingsVsNatPlusS3Gateway)).toBe(
      full && formatCents(full.savingsVsNatPlusS3Gateway),
    );
  });
});

test('a standalone VPC shares no hub, so that its teams have no mode of their own', () => {
  const scenario = scenarioOf([spoke('a')], { connectivity: { mode: 'standalone' } });
  expect(() => computeSavings(scenario)).toThrow(InvalidInputError);
  expect(() => computeSavings(scenario)).toThrow(/teams\[0\]\.mode: found "tgw"/);
});
