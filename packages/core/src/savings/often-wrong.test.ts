/**
 * A worked case for each thing that estimates of NAT and endpoint cost commonly get wrong. Prices are us-east-1's, a
 * month has 730 hours, and each expected number is derived beside it.
 */
import { computeSavings, toDocument } from '.';
import { PriceUnavailableError } from '../pricing';
import { aScenario, aTeam, type ScenarioDocument } from './__fixtures__/scenario-document';

const documentOf = (parts: Partial<ScenarioDocument>) => toDocument(computeSavings(aScenario(parts)));
const noEndpoints = { azCount: 2, interfaceServices: [] };

describe('1. an endpoint is charged per zone, at $0.010 or more', () => {
  test.each([
    [1, '14.60'], // 2 × 1 × 730 × 0.01
    [2, '29.20'],
    [3, '43.80'],
  ])('two endpoints in %i zones', (azCount, hubFixedPool) => {
    const { prices: _prices, ...scenario } = aScenario({
      hub: { azCount, interfaceServices: ['ecr.api', 'ecr.dkr'] },
    });
    expect(toDocument(computeSavings(scenario)).org).toMatchObject({ hubFixedPool });
  });
});

test('2. the bytes of image layers are the saving of the free S3 gateway, not of the endpoints', () => {
  const { org } = documentOf({
    teams: [aTeam({ gb: { s3: '400', interface: { 'ecr.api': '1' } } })],
  });
  expect(org).toMatchObject({
    baselineNatOnly: '91.05', // 65.70 + 7.30 + 401 × 0.045 = 91.045
    baselineNatPlusS3Gateway: '73.05', // 65.70 + 7.30 + 1 × 0.045 = 73.045
    actual: '29.21', // 29.20 + 1 × 0.01
    savingsVsNatOnly: '61.84', // 61.835
    savingsVsNatPlusS3Gateway: '43.84', // 43.835: 18.00 less, 400 × 0.045
  });
});

test('3. where the NAT stays, two endpoints in two zones lose money, and the reason is security', () => {
  const { org, notes } = documentOf({
    teams: [aTeam({ gb: { interface: { 'ecr.api': '2' }, internet: '100' }, residual: { natUnits: 2 } })],
  });
  expect(org).toMatchObject({
    baselineNatPlusS3Gateway: '77.59', // 73.00 + 102 × 0.045
    actual: '106.72', // 29.20 + 2 × 0.01 + 73.00 + 100 × 0.045
    savingsVsNatPlusS3Gateway: '-29.13',
  });
  expect(notes).toContainEqual(expect.objectContaining({ id: 'endpoints-for-security', teamIds: ['a'] }));
});

describe('4. a Transit Gateway attachment costs one NAT gateway with its address', () => {
  const oneNat = [aTeam({ baseline: { natUnits: 1 } })]; // 730 × (0.045 + 0.005) = 36.50

  test('a spoke that had one NAT gateway saves nothing', () => {
    const { teams } = documentOf({
      hub: noEndpoints,
      connectivity: { mode: 'tgw', hubAttachmentAlreadyPaid: true },
      teams: oneNat,
    });
    expect(teams['a']).toMatchObject({
      actualParts: { tgw: '36.50' }, // 730 × 0.05
      savingsVsNatPlusS3Gateway: '0.00',
    });
  });

  test('shared subnets need none', () => {
    const { teams } = documentOf({ hub: noEndpoints, teams: oneNat });
    expect(teams['a']).toMatchObject({ actualParts: { tgw: '0.00' }, savingsVsNatPlusS3Gateway: '36.50' });
  });

  test('an attachment that is paid anyway is not counted again, its data is', () => {
    const { teams, org } = documentOf({
      connectivity: { mode: 'tgw', hubAttachmentAlreadyPaid: true, spokeAttachmentAlreadyPaid: true },
      teams: [aTeam({ gb: { s3: '900', interface: { 'ecr.api': '10' } } })],
    });
    expect(org.hubFixedPool).toBe('29.20');
    expect(teams['a']).toMatchObject({ actualParts: { tgw: '0.20', s3GatewayData: '0.00' } }); // 10 × 0.02; layers go another way
  });
});

describe('5. the price of DNS', () => {
  test.each([
    ['a Profile', { route53Profile: true }, '547.50'], // 730 × 0.75
    ['a Profile with 100 associations', { route53Profile: true, profileAssociations: 100 }, '547.50'],
    ['a Profile with 150', { route53Profile: true, profileAssociations: 150 }, '598.60'], // + 50 × 730 × 0.0014 = 51.10
    ['no Profile, whatever its associations', { profileAssociations: 150 }, '0.00'],
    ['3 hosted zones', { privateHostedZones: 3 }, '1.50'], // 3 × 0.50
    ['25 hosted zones', { privateHostedZones: 25 }, '12.50'],
    ['30 hosted zones', { privateHostedZones: 30 }, '13.00'], // 12.50 + 5 × 0.10
  ])('%s', (_what, dns, hubFixedPool) => {
    expect(documentOf({ hub: { ...noEndpoints, ...dns } }).org).toMatchObject({ hubFixedPool });
  });

  test('a zone is paid by the month, not by the hour', () => {
    const { org } = documentOf({ hours: 100, hub: { ...noEndpoints, privateHostedZones: 3 } });
    expect(org.hubFixedPool).toBe('1.50');
  });
});

describe('6. the bill moves to the owner of the VPC', () => {
  const teams = [aTeam({ gb: { internet: '100' }, residual: { natUnits: 2, crossAzShare: '0.5' } })];

  test('with shared subnets all but the transfer between zones is on the bill of the hub', () => {
    expect(documentOf({ teams }).showBack).toEqual({
      hubOwnerPays: '106.70', // 29.20 + 73.00 + 100 × 0.045
      teamsPay: '1.00', // 100 × 0.5 × 2 × 0.01
    });
  });

  test('with a VPC of its own a team pays its attachment, and the hub its endpoints and its own', () => {
    expect(documentOf({ connectivity: { mode: 'tgw' } }).showBack).toEqual({
      hubOwnerPays: '65.70', // 29.20 + 36.50
      teamsPay: '36.50',
    });
  });

  test('a standalone VPC pays for itself', () => {
    expect(documentOf({ connectivity: { mode: 'standalone' } }).showBack).toEqual({
      hubOwnerPays: '0.00',
      teamsPay: '29.20',
    });
  });

  test('a team is shown its share though nothing is on its bill', () => {
    expect(documentOf({}).teams['a']).toMatchObject({ actualParts: { hubFixedShare: '29.20' } });
  });
});

describe('7. a NAT gateway pays for its public IPv4', () => {
  test.each([
    ['one address each', {}, '73.00'], // 2 × 730 × (0.045 + 0.005)
    ['a private NAT gateway or own addresses', { publicIpv4PerUnit: 0 }, '65.70'],
    ['two addresses each', { publicIpv4PerUnit: 2 }, '80.30'], // 65.70 + 2 × 2 × 730 × 0.005
  ])('%s', (_what, addresses, baselineNatPlusS3Gateway) => {
    const teams = [aTeam({ baseline: { natUnits: 2, ...addresses } })];
    expect(documentOf({ teams }).org).toMatchObject({ baselineNatPlusS3Gateway });
  });

  test('what stays has as many addresses as before, where nothing else is said', () => {
    const teams = [aTeam({ baseline: { natUnits: 2, publicIpv4PerUnit: 0 }, residual: { natUnits: 1 } })];
    expect(documentOf({ teams }).teams['a']).toMatchObject({ actualParts: { residualNat: '32.85' } }); // 730 × 0.045
  });
});

test('8. a Regional NAT gateway costs what a zonal one costs, per active zone', () => {
  const teams = [aTeam({ baseline: { natUnits: 3, kind: 'regional' } })];
  const { org, notes } = documentOf({ teams });
  expect(org.baselineNatOnly).toBe('109.50'); // 3 × 730 × 0.05
  expect(notes).toContainEqual(expect.objectContaining({ id: 'regional-nat', teamIds: ['a'] }));
});

test('9. the tiers of endpoint data count the sum of the Region', () => {
  const gb = { interface: { 'ecr.dkr': '1000000' } };
  const { org, teams } = documentOf({ teams: [aTeam({ id: 'a', gb }), aTeam({ id: 'b', gb })] });
  expect(org.interfaceDataPool).toBe('16194.30'); // 1,048,576 × 0.01 + 951,424 × 0.006 = 16194.304
  expect(teams['a']).toMatchObject({ actualParts: { interfaceData: '8097.15' } }); // half; 10000.00 if walked alone
});

describe('10. transfer', () => {
  test('a byte that crosses a zone on its way to NAT costs a cent in each direction', () => {
    const teams = [
      aTeam({
        gb: { internet: '100' },
        baseline: { natUnits: 1, crossAzShare: '0.5' },
        residual: { natUnits: 1 },
      }),
    ];
    expect(documentOf({ teams }).teams['a']).toMatchObject({
      baselineNatOnly: '42.00', // 36.50 + 100 × (0.045 + 0.5 × 2 × 0.01)
      actualParts: { residualNat: '42.00' }, // one NAT gateway for two zones still
    });
  });

  test('with a NAT gateway in each zone nothing crosses', () => {
    const teams = [
      aTeam({
        gb: { internet: '100' },
        baseline: { natUnits: 1, crossAzShare: '0.5' },
        residual: { natUnits: 2 },
      }),
    ];
    expect(documentOf({ teams }).teams['a']).toMatchObject({ actualParts: { residualNat: '77.50' } }); // 73.00 + 100 × 0.045
  });

  test('S3 through NAT pays for NAT and no internet transfer', () => {
    const { org } = documentOf({ teams: [aTeam({ gb: { s3: '100' } })] });
    expect([org.baselineNatOnly, org.baselineNatPlusS3Gateway]).toEqual(['77.50', '73.00']); // 100 × 0.045
  });

  test('endpoints and the Transit Gateway charge nothing between zones', () => {
    const teams = [
      aTeam({ gb: { interface: { 'ecr.dkr': '100' } }, baseline: { natUnits: 1, crossAzShare: '0.5' } }),
    ];
    expect(documentOf({ connectivity: { mode: 'tgw' }, teams }).teams['a']).toMatchObject({
      actualParts: { interfaceData: '1.00', tgw: '38.50' }, // 100 × 0.01; 36.50 + 100 × 0.02
    });
  });
});

describe('11. hours', () => {
  test.each([
    [730, '73.00', 'run-rate'],
    ['729.25', '73.00', 'run-rate'], // the begun hour in full
    [672, '67.20', 'closed-month'], // 2 × 672 × 0.05
    [745, '74.50', 'closed-month'],
    [100, '10.00', 'part-of-month'],
  ] as const)('%s hours', (hours, baselineNatOnly, kind) => {
    const { org, period } = toDocument(computeSavings({ ...aScenario(), hours }));
    expect(org).toMatchObject({ baselineNatOnly });
    expect(period).toMatchObject({ kind });
  });
});

test.each([
  ['cn-north-1', /bills in CNY/],
  ['eusc-de-east-1', /European Sovereign Cloud/],
])('12. %s is "price unavailable", never 0', (region, message) => {
  const compute = () => computeSavings(aScenario({ region }));
  expect(compute).toThrow(PriceUnavailableError);
  expect(compute).toThrow(message);
});
