import fc from 'fast-check';
import { type Decimal, formatUnrounded, sum } from '../money';
import { computeSavings, type SavingsStatement, toDocument, totalOf } from '.';
import { arbitraryScenario } from './__fixtures__/arbitrary-scenario';
import { reference } from './__fixtures__/reference';
import type { ScenarioDocument, TeamDocument } from './__fixtures__/scenario-document';

const expectLaw = (law: (statement: SavingsStatement, scenario: ScenarioDocument) => boolean) => {
  fc.assert(fc.property(arbitraryScenario, scenario => law(computeSavings(scenario), scenario)));
};
const equal = (a: Decimal, b: Decimal) => a.eq(b);
const withTeams = (scenario: ScenarioDocument, change: (team: TeamDocument) => TeamDocument) => ({
  ...scenario,
  teams: scenario.teams.map(change),
});

test('every displayed cent is that of the formula in exact fractions', () => {
  fc.assert(
    fc.property(arbitraryScenario, scenario => {
      expect(toDocument(computeSavings(scenario))).toMatchObject(reference(scenario));
    }),
  );
});

test('the shares of the pools add up to the pools', () => {
  expectLaw(
    ({ teams, org }) =>
      equal(sum(teams.map(({ actualParts }) => actualParts.hubFixedShare)), org.hubFixedPool) &&
      equal(sum(teams.map(({ actualParts }) => actualParts.interfaceData)), org.interfaceDataPool),
  );
});

test('the organisation is the exact sum of its teams', () => {
  expectLaw(({ teams, org }) =>
    (
      [
        'baselineNatOnly',
        'baselineNatPlusS3Gateway',
        'actual',
        'savingsVsNatOnly',
        'savingsVsNatPlusS3Gateway',
      ] as const
    ).every(key => equal(sum(teams.map(team => team[key])), org[key])),
  );
});

test('the actual cost is the sum of its parts', () => {
  expectLaw(({ teams }) =>
    teams.every(({ actual, actualParts }) => equal(sum(Object.values(actualParts)), actual)),
  );
});

test('every total is the sum of its line items', () => {
  expectLaw(
    ({ teams, org }) =>
      teams.every(team =>
        (['baselineNatOnly', 'baselineNatPlusS3Gateway', 'actual'] as const).every(total =>
          equal(totalOf(team.lineItems, total), team[total]),
        ),
      ) &&
      equal(totalOf(org.lineItems, 'hubFixedPool'), org.hubFixedPool) &&
      equal(totalOf(org.lineItems, 'interfaceDataPool'), org.interfaceDataPool),
  );
});

test('every line is its quantity times its unit price', () => {
  expectLaw(({ teams, org }) =>
    [...teams.flatMap(({ lineItems }) => lineItems), ...org.lineItems].every(
      ({ quantity, unitPriceUsd, amountUsd }) =>
        formatUnrounded(quantity.times(unitPriceUsd)) === formatUnrounded(amountUsd),
    ),
  );
});

test('a claimed saving is the baseline less the actual cost; one that is not claimed is never a gain', () => {
  expectLaw(({ teams }) =>
    teams.every(team =>
      (
        [
          ['savingsVsNatOnly', 'baselineNatOnly'],
          ['savingsVsNatPlusS3Gateway', 'baselineNatPlusS3Gateway'],
        ] as const
      ).every(([saving, baseline]) => {
        const computed = team[baseline].minus(team.actual);
        return team.claim.savingClaimed || computed.lt('0')
          ? equal(team[saving], computed)
          : team[saving].eq('0');
      }),
    ),
  );
});

test('what is shown back is the whole actual cost', () => {
  expectLaw(({ showBack, org }) => equal(showBack.hubOwnerPays.plus(showBack.teamsPay), org.actual));
});

test('a further NAT gateway that would be replaced never lowers a saving', () => {
  expectLaw((statement, scenario) => {
    const more = computeSavings(
      withTeams(scenario, team => ({
        ...team,
        baseline: { ...team.baseline, natUnits: team.baseline.natUnits + 1 },
      })),
    );
    return statement.teams.every((team, index) =>
      team.savingsVsNatPlusS3Gateway.lte(more.teams[index]!.savingsVsNatPlusS3Gateway),
    );
  });
});

test('a further hour of the same month never lowers what the NAT gateways would have cost', () => {
  expectLaw((statement, scenario) => {
    const longer = computeSavings({ ...scenario, hours: Math.min(745, scenario.hours + 1) });
    return statement.org.baselineNatOnly.lte(longer.org.baselineNatOnly);
  });
});

test('the order of the teams changes no number of a team', () => {
  expectLaw((statement, scenario) => {
    const { teams } = toDocument(statement);
    const reversed = toDocument(computeSavings({ ...scenario, teams: [...scenario.teams].reverse() }));
    expect(reversed.teams).toEqual(teams);
    return true;
  });
});

test('scaling all GB scales the data costs, within one tier', () => {
  const scaled = (gb: string, factor: number) => ((Number(gb) % 1_000) * factor).toFixed(0);
  const inFirstTier = (scenario: ScenarioDocument, factor: number) =>
    withTeams(scenario, team => ({
      ...team,
      gb: {
        s3: scaled(Math.floor(Number(team.gb.s3)).toString(), factor),
        internet: scaled(Math.floor(Number(team.gb.internet)).toString(), factor),
        interface: Object.fromEntries(
          Object.entries(team.gb.interface).map(([name, gb]) => [
            name,
            scaled(Math.floor(Number(gb)).toString(), factor),
          ]),
        ),
      },
    }));
  fc.assert(
    fc.property(arbitraryScenario, fc.integer({ min: 2, max: 40 }), (scenario, factor) => {
      const dataCost = (of: ScenarioDocument) => {
        const { teams, org } = computeSavings(of);
        const data = teams.map(({ lineItems }) =>
          sum(
            lineItems
              .filter(({ id }) => /nat-data|cross-az|tgw-data/.test(id))
              .map(({ amountUsd }) => amountUsd),
          ),
        );
        return [...data, org.interfaceDataPool];
      };
      const [once, scaledUp] = [dataCost(inFirstTier(scenario, 1)), dataCost(inFirstTier(scenario, factor))];
      return once.every((cost, index) => equal(cost.times(factor.toString()), scaledUp[index]!));
    }),
  );
});
