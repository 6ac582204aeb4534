import Ajv2020 from 'ajv/dist/2020';
import * as z from 'zod';
import { InvalidInputError } from '../errors';
import { decimal } from '../money';
import { PriceUnavailableError } from '../pricing';
import { computeSavings, scenarioSchema, toDocument } from '.';
import { aScenario, aTeam } from './__fixtures__/scenario-document';

/** A scenario with something put at a path. */
function scenarioWith(path: readonly (string | number)[], value: unknown): unknown {
  const scenario: unknown = structuredClone(aScenario());
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], scenario);
  (parent as Record<string | number, unknown>)[path.at(-1)!] = value;
  return scenario;
}

function problemsOf(scenario: unknown): InvalidInputError['problems'] {
  try {
    computeSavings(scenario);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems;
    throw error;
  }
  return [];
}

describe('a scenario with one thing wrong is refused with path, value, what is allowed and the fix', () => {
  test.each([
    [
      'an unknown field',
      ['regions'],
      1,
      'regions',
      'an unknown field with the value 1',
      /^region, prices, hours/,
    ],
    [
      'an unknown field of a team',
      ['teams', 0, 'natUnits'],
      2,
      'teams[0].natUnits',
      'an unknown field with the value 2',
      /^id, gb/,
    ],
    ['negative GB', ['teams', 0, 'gb', 's3'], '-1', 'teams[0].gb.s3', '"-1"', /0 or more/],
    [
      'negative GB of a service',
      ['teams', 0, 'gb', 'interface'],
      { 'ecr.api': -2 },
      'teams[0].gb.interface["ecr.api"]',
      '-2',
      /0 or more/,
    ],
    [
      'GB that are no number',
      ['teams', 0, 'gb', 'internet'],
      'many',
      'teams[0].gb.internet',
      '"many"',
      /0 or more/,
    ],
    [
      'GB that are not known',
      ['teams', 0, 'gb', 'internet'],
      undefined,
      'teams[0].gb.internet',
      'nothing',
      /0 or more/,
    ],
    [
      'no GB by service',
      ['teams', 0, 'gb', 'interface'],
      undefined,
      'teams[0].gb.interface',
      'nothing',
      /GB by service/,
    ],
    [
      'GB of a service as a list',
      ['teams', 0, 'gb', 'interface'],
      [],
      'teams[0].gb.interface',
      '[]',
      /GB by service/,
    ],
    [
      'GB of a service without endpoint',
      ['teams', 0, 'gb', 'interface'],
      { logs: '1' },
      'teams[0].gb.interface.logs',
      '"1"',
      /ecr\.api, ecr\.dkr/,
    ],
    [
      'a share above 1',
      ['teams', 0, 'baseline', 'crossAzShare'],
      '1.5',
      'teams[0].baseline.crossAzShare',
      '"1.5"',
      /0 to 1/,
    ],
    [
      'half a NAT gateway',
      ['teams', 0, 'baseline', 'natUnits'],
      1.5,
      'teams[0].baseline.natUnits',
      '1.5',
      /whole number/,
    ],
    [
      'a negative count',
      ['hub', 'privateHostedZones'],
      -1,
      'hub.privateHostedZones',
      '-1',
      /whole number, 0 or more/,
    ],
    ['no zone', ['hub', 'azCount'], 0, 'hub.azCount', '0', /1 to 6/],
    ['no hours', ['hours'], 0, 'hours', '0', /above 0, at most 745/],
    ['too many hours', ['hours'], 746, 'hours', '746', /above 0, at most 745/],
    ['no team', ['teams'], [], 'teams', '[]', /one team or more/],
    ['two teams of one name', ['teams'], [aTeam(), aTeam()], 'teams[1].id', '"a"', /no other team/],
    [
      'a service twice',
      ['hub', 'interfaceServices'],
      ['ecr.api', 'ecr.api'],
      'hub.interfaceServices[1]',
      '"ecr.api"',
      /each service once/,
    ],
    [
      'a mode that is none',
      ['connectivity', 'mode'],
      'vpn',
      'connectivity.mode',
      '"vpn"',
      /ram-shared-subnets/,
    ],
    [
      'no weights',
      ['allocation'],
      { method: 'fixed' },
      'allocation.weights',
      'nothing',
      /a weight for each team/,
    ],
    [
      'a team without weight',
      ['allocation'],
      { method: 'fixed', weights: {} },
      'allocation.weights.a',
      'nothing',
      /a weight for each team/,
    ],
    [
      'a weight without team',
      ['allocation'],
      { method: 'fixed', weights: { a: 1, b: 1 } },
      'allocation.weights.b',
      '1',
      /for nobody else/,
    ],
    [
      'a weight that is negative',
      ['allocation'],
      { method: 'fixed', weights: { a: -1 } },
      'allocation.weights.a',
      '-1',
      /0 or more/,
    ],
    [
      'only weights of 0',
      ['allocation'],
      { method: 'fixed', weights: { a: 0 } },
      'allocation.weights',
      '{"a":0}',
      /not all of them 0/,
    ],
    [
      'weights that would not count',
      ['allocation'],
      { method: 'even', weights: { a: 1 } },
      'allocation.weights',
      '{"a":1}',
      /"fixed" only/,
    ],
    ['a price below 0', ['prices', 'natHour'], '-0.1', 'prices.natHour', '"-0.1"', /0 or more/],
  ])('%s', (_what, at, value, path, found, allowed) => {
    expect(problemsOf(scenarioWith(at, value))).toEqual([
      {
        path,
        found,
        allowed: expect.stringMatching(allowed),
        fix: expect.stringMatching(/\S/),
      },
    ]);
  });

  test.each([null, [], 'scenario', 5, {}])('%j is no scenario', scenario => {
    expect(problemsOf(scenario)).not.toEqual([]);
  });
});

describe('a price that is missing', () => {
  test('of an unknown Region names the nearest one', () => {
    const compute = () => computeSavings(aScenario({ region: 'eu-central-l' }));
    expect(compute).toThrow(PriceUnavailableError);
    expect(problemsOf(aScenario({ region: 'eu-central-l' }))).toEqual([
      expect.objectContaining({
        path: 'region',
        found: expect.stringMatching(/^"eu-central-l" \(price unavailable/),
        allowed: expect.stringMatching(/af-south-1, .*us-west-2$/),
        fix: 'choose a Region with prices (eu-central-1?)',
      }),
    ]);
  });

  test('of a Transit Gateway is refused by name, each of its prices', () => {
    const { prices: _prices, ...scenario } = aScenario({
      region: 'eu-west-1',
      connectivity: { mode: 'tgw' },
    });
    const compute = () => computeSavings(scenario);
    expect(compute).toThrow(PriceUnavailableError);
    expect(problemsOf(scenario)).toEqual([
      expect.objectContaining({
        path: 'prices.tgwHour',
        found: expect.stringMatching(/price unavailable/),
        fix: 'set prices.tgwHour to what you pay, or read live prices',
      }),
      expect.objectContaining({ path: 'prices.tgwGb' }),
    ]);
  });

  test('of a Transit Gateway does not matter where there is none', () => {
    const { prices: _prices, ...scenario } = aScenario({ region: 'eu-west-1' });
    expect(toDocument(computeSavings(scenario)).rates).not.toHaveProperty('tgwHour');
  });

  test('can be given, or read live', () => {
    const { prices: _prices, ...scenario } = aScenario({
      region: 'eu-west-1',
      connectivity: { mode: 'tgw' },
    });
    const live = {
      available: true,
      usd: decimal('0.05'),
      unit: 'attachment-hour',
      origin: 'live',
      source: 'live',
    } as const;
    const given = { ...scenario, prices: { tgwHour: '0.05' } };
    expect(toDocument(computeSavings(given, { livePrices: { tgwGb: live } })).rates).toMatchObject({
      tgwHour: { origin: 'override' },
      tgwGb: { origin: 'live' },
      natHour: { origin: 'bundled' },
    });
  });
});

describe('numbers', () => {
  test('are decimal strings or JSON numbers, with one result', () => {
    const asNumbers = aScenario({ teams: [aTeam({ gb: { s3: '0.1', internet: '0' } })] });
    const asText = { ...asNumbers, hours: '730', hub: { ...asNumbers.hub, azCount: '2' } };
    expect(toDocument(computeSavings(asText))).toEqual(toDocument(computeSavings(asNumbers)));
  });

  test('left out have their defaults: 730 hours, an even split', () => {
    const { hours: _hours, allocation: _allocation, ...scenario } = aScenario();
    expect(toDocument(computeSavings(scenario))).toEqual(toDocument(computeSavings(aScenario())));
  });
});

describe.each(['__proto__', 'constructor', 'toString'])('a team called %s', id => {
  const teams = [aTeam({ id }), aTeam({ id: 'b' })];
  // JSON.parse makes an own property of the name; a literal would set the prototype.
  const weights = JSON.parse(`{${JSON.stringify(id)}: "3", "b": "1"}`) as Record<string, string>;

  test('is a team like any other', () => {
    const { teams: shown } = toDocument(computeSavings(aScenario({ teams })));
    expect(Object.keys(shown)).toEqual([id, 'b']);
    expect(Object.getPrototypeOf(shown)).toBe(Object.prototype);
    expect(JSON.parse(JSON.stringify(shown))).toHaveProperty([id, 'actual'], '14.60');
  });

  test('has a weight like any other', () => {
    const statement = computeSavings(aScenario({ teams, allocation: { method: 'fixed', weights } }));
    expect(toDocument(statement).unrounded.teams[id]).toMatchObject({ actual: '21.9' }); // 29.20 × 3 / 4
  });
});

test('the scenario has a JSON Schema, for forms and for callers over an API', () => {
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input' });
  expect(new Ajv2020({ strict: false }).validate(schema, aScenario())).toBe(true);
  expect(schema).toMatchObject({
    required: ['region', 'hub', 'connectivity', 'teams'],
    properties: {
      allocation: {
        properties: { weights: { type: 'object', additionalProperties: { type: ['string', 'number'] } } },
      },
    },
  });
});
