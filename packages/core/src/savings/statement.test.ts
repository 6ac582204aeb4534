import { computeSavings, formatStatement, toDocument } from '.';
import { aScenario, aTeam, type ScenarioDocument } from './__fixtures__/scenario-document';

const documentOf = (parts: Partial<ScenarioDocument>) => toDocument(computeSavings(aScenario(parts)));

describe('the split of the fixed cost', () => {
  const teams = [
    aTeam({ id: 'a', gb: { s3: '90', interface: { 'ecr.api': '10' } } }),
    aTeam({ id: 'b', gb: { s3: '300' } }),
  ];
  const shares = (allocation: ScenarioDocument['allocation']) =>
    Object.values(documentOf({ teams, allocation }).teams).map(
      ({ actualParts }) => actualParts.hubFixedShare,
    );

  test.each([
    ['even', { method: 'even' }, ['14.60', '14.60']],
    ['by bytes of layers and APIs', { method: 'proportional' }, ['7.30', '21.90']], // 100 : 300
    [
      'by weights that add up to 1',
      { method: 'fixed', weights: { a: '0.25', b: '0.75' } },
      ['7.30', '21.90'],
    ],
    ['by weights of any sum', { method: 'fixed', weights: { a: '5', b: '15' } }, ['7.30', '21.90']],
    ['with a weight of nothing', { method: 'fixed', weights: { a: '0', b: '1' } }, ['0.00', '29.20']],
  ] as const)('%s', (_what, allocation, expected) => {
    expect(shares(allocation)).toEqual(expected);
  });

  test('is even, and says so, where it should go by bytes and there are none', () => {
    const { teams: shown, notes } = documentOf({
      teams: [aTeam({ id: 'a' }), aTeam({ id: 'b' })],
      allocation: { method: 'proportional' },
    });
    expect(shown['a']).toMatchObject({ actualParts: { hubFixedShare: '14.60' } });
    expect(notes.map(({ id }) => id)).toContain('even-for-want-of-bytes');
  });
});

describe('internet traffic without a NAT gateway to leave through', () => {
  const cutOff = aTeam({ gb: { internet: '100' } });

  test('claims no saving, and says why', () => {
    const { teams, org, notes } = documentOf({ teams: [cutOff] });
    expect(teams['a']).toMatchObject({
      baselineNatPlusS3Gateway: '77.50', // 73.00 + 100 × 0.045
      actual: '33.70', // 29.20 + 100 × 0.045
      savingsVsNatPlusS3Gateway: '0.00',
      savingClaimed: false,
      reason: expect.stringMatching(/^100 GB of internet traffic/),
    });
    expect(org.savingsVsNatPlusS3Gateway).toBe('0.00');
    expect(notes).toContainEqual(expect.objectContaining({ id: 'saving-not-claimed', teamIds: ['a'] }));
  });

  test('still shows a loss', () => {
    const { teams } = documentOf({ teams: [{ ...cutOff, baseline: { natUnits: 0 } }] });
    expect(teams['a']).toMatchObject({ savingsVsNatPlusS3Gateway: '-29.20', savingClaimed: false });
  });

  test('leaves the saving of the other teams as it is', () => {
    const { org, teams } = documentOf({ teams: [cutOff, aTeam({ id: 'b' })] });
    expect(teams['b']).not.toHaveProperty('savingClaimed');
    expect(org.savingsVsNatPlusS3Gateway).toBe('58.40'); // 73.00 − 14.60
  });
});

describe('break-even', () => {
  test.each([
    ['pays from the first team', {}, { perTeamNetUsd: '73.00', teams: 1, gb: '834.29' }], // 29.20 / (0.045 − 0.01)
    [
      'needs 17 teams with a Profile behind a Transit Gateway',
      // F = 29.20 + 36.50 + 547.50 = 613.20; a team saves 73.00 + 2 × (0.045 − 0.01 − 0.02) − 36.50 = 36.53
      {
        hub: { ...aScenario().hub, route53Profile: true },
        connectivity: { mode: 'tgw' },
        teams: [aTeam({ gb: { interface: { 'ecr.api': '2' } } })],
      },
      { perTeamNetUsd: '36.53', teams: 17, gb: '834.29' },
    ],
    [
      'never pays where a team had one NAT gateway and takes an attachment',
      { connectivity: { mode: 'tgw' }, teams: [aTeam({ baseline: { natUnits: 1 } })] },
      { perTeamNetUsd: '0.00', teams: 'never', gb: '834.29' },
    ],
    [
      'never pays by data where NAT is as cheap as the endpoint',
      { prices: { ...aScenario().prices, natGb: '0.01' } },
      { perTeamNetUsd: '73.00', teams: 1, gb: 'never' },
    ],
    [
      'leaves out teams that claim nothing',
      { teams: [aTeam({ gb: { internet: '5' } }), aTeam({ id: 'b' })] },
      { perTeamNetUsd: '73.00', teams: 1, gb: '834.29' },
    ],
    [
      'has no team to go by where none claims',
      { teams: [aTeam({ gb: { internet: '5' } })] },
      { perTeamNetUsd: '0.00', teams: 'never', gb: '834.29' },
    ],
  ] as const)('%s', (_what, parts: Partial<ScenarioDocument>, breakEven) => {
    expect(documentOf(parts).breakEven).toEqual(breakEven);
  });
});

describe('line items', () => {
  const items = (parts: Partial<ScenarioDocument>) =>
    documentOf(parts).lineItems.teams['a']?.map(
      ({ id, quantity, unitPriceUsd, amountUsd, payer }) =>
        `${id}: ${quantity} × ${unitPriceUsd} = ${amountUsd}, ${payer}`,
    );

  test('of a team that keeps its NAT gateways: a person can add them up', () => {
    const gb = { s3: '400', interface: { 'ecr.api': '0.5', 'ecr.dkr': '1.5' }, internet: '200' };
    expect(items({ teams: [aTeam({ gb, residual: { natUnits: 2 } })] })).toEqual([
      'baseline.nat-hours: 1460 × 0.045 = 65.7, team',
      'baseline.nat-ipv4: 1460 × 0.005 = 7.3, team',
      'baseline.nat-data.s3: 400 × 0.045 = 18, team',
      'baseline.nat-data.interface: 2 × 0.045 = 0.09, team',
      'baseline.nat-data.internet: 200 × 0.045 = 9, team',
      'actual.hub-share: 1 × 29.2 = 29.2, hub-owner',
      'actual.interface-data: 2 × 0.01 = 0.02, hub-owner',
      'actual.s3-gateway-data: 400 × 0 = 0, hub-owner',
      'actual.nat-hours: 1460 × 0.045 = 65.7, hub-owner',
      'actual.nat-ipv4: 1460 × 0.005 = 7.3, hub-owner',
      'actual.nat-data.internet: 200 × 0.045 = 9, hub-owner',
    ]);
  });

  test('of the pools: a line for each tier', () => {
    const { org } = documentOf({
      hub: { ...aScenario().hub, privateHostedZones: 30 },
      teams: [aTeam({ gb: { interface: { 'ecr.dkr': '1048580' } } })],
    }).lineItems;
    expect(
      org.map(({ label, quantity, unit, amountUsd }) => `${label}: ${quantity} ${unit} = ${amountUsd}`),
    ).toEqual([
      'Interface endpoint hours, per endpoint and zone: 2920 endpoint-hour in one zone = 29.2',
      'Private hosted zones: 25 hosted zone-month, 0 to 25 = 12.5',
      'Private hosted zones: 5 hosted zone-month, above 25 = 0.5',
      'Data through the interface endpoints, Regional sum: 1048576 GB through interface endpoints, 0 to 1048576 = 10485.76',
      'Data through the interface endpoints, Regional sum: 4 GB through interface endpoints, 1048576 to 5242880 = 0.024',
    ]);
  });

  test('each say where their price comes from', () => {
    const { prices: _prices, ...scenario } = aScenario();
    const document = toDocument(computeSavings({ ...scenario, prices: { natHour: '0.04' } }));
    const sources = Object.fromEntries(document.lineItems.teams['a']!.map(({ id, source }) => [id, source]));
    expect(sources).toMatchObject({
      'baseline.nat-hours': 'given as prices.natHour',
      'baseline.nat-ipv4': expect.stringMatching(/aws\.amazon\.com\/vpc\/pricing/),
      'actual.hub-share': 'hub pool, split evenly',
    });
  });
});

describe('provenance', () => {
  const { prices: _prices, ...bundled } = aScenario({ region: 'eu-north-1' });

  test('every rate has its price, source, day and usage type; tiers too', () => {
    expect(toDocument(computeSavings(bundled)).rates).toMatchObject({
      natHour: { usd: '0.046', origin: 'bundled', asOf: '2026-09-21', usageType: 'EUN1-NatGateway-Hours' },
      vpceGb: {
        tiers: [{ from: '0', to: '1048576', usd: '0.01' }, {}, { from: '5242880', to: 'Inf', usd: '0.004' }],
      },
    });
  });

  test('old bundled prices warn once the time is known, and never without it', () => {
    const notesAt = (now?: Date) =>
      computeSavings(bundled, now === undefined ? {} : { now }).notes.map(({ id }) => id);
    expect(notesAt()).not.toContain('stale-prices');
    expect(notesAt(new Date('2026-11-01'))).not.toContain('stale-prices');
    expect(notesAt(new Date('2027-01-01'))).toContain('stale-prices');
  });

  test('a derived price says that it is', () => {
    expect(computeSavings(bundled).notes).toContainEqual(
      expect.objectContaining({ id: 'derived-prices', text: expect.stringContaining('natGb') }),
    );
  });

  test("prices of one's own are neither old nor derived", () => {
    const { notes } = computeSavings(aScenario(), { now: new Date('2026-11-01') });
    expect(notes).toEqual([]);
  });
});

describe('other notes', () => {
  test.each([
    [
      'one NAT gateway for two zones',
      { teams: [aTeam({ baseline: { natUnits: 1 } })] },
      'cross-az-share-left-out',
    ],
    [
      'several standalone teams',
      { connectivity: { mode: 'standalone' }, teams: [aTeam(), aTeam({ id: 'b' })] },
      'standalone-teams',
    ],
    ['a begun hour', { hours: 99.5 }, 'partial-hour'],
  ] as const)('%s', (_what, parts: Partial<ScenarioDocument>, id) => {
    expect(documentOf(parts).notes.map(note => note.id)).toEqual([id]);
  });
});

test('an estimate is called one; what was measured is dated', () => {
  expect(documentOf({}).basis).toEqual({ kind: 'estimate' });
  const measured = { kind: 'measured', asOf: '2026-10-31' } as const;
  expect(toDocument(computeSavings(aScenario({ hours: 745 }), { basis: measured })).basis).toEqual(measured);
});

test('the document is JSON, and the unrounded amounts stand beside the rounded ones', () => {
  const statement = computeSavings(aScenario({ teams: [aTeam({ gb: { s3: '1' } })] }));
  expect(JSON.parse(formatStatement(statement))).toMatchObject({
    org: { baselineNatOnly: '73.05' }, // 73.045
    unrounded: { org: { baselineNatOnly: '73.045' }, teams: { a: { savingsVsNatOnly: '43.845' } } },
  });
});
