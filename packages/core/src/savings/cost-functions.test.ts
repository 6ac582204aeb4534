import { InvalidInputError } from '../errors';
import { PriceUnavailableError } from '../pricing';
import { breakEvenGb, breakEvenTeams, endpointFixedCost, tieredInterfaceDataCost } from '.';

describe('breakEvenGb', () => {
  test.each([
    ['the prices of us-east-1', { endpoints: 2, azCount: 2 }, '834.29'], // 29.20 / 0.035
    ['a closed month', { endpoints: 2, azCount: 2, hours: 744 }, '850.29'], // 29.76 / 0.035
    ['another Region', { endpoints: 2, azCount: 3, region: 'sa-east-1' }, '1108.19'], // 91.98 / 0.083 = 1108.1927…
    [
      'its own prices',
      { endpoints: 1, azCount: 1, hours: 730, vpceHour: '0.01', natGb: '0.06', vpceGb: '0.01' },
      '146.00',
    ],
    ['NAT as cheap as the endpoint', { endpoints: 2, azCount: 2, natGb: '0.01' }, 'never'],
    ['no endpoint', { endpoints: 0, azCount: 2 }, '0.00'],
  ])('%s', (_what, input, gb) => {
    expect(breakEvenGb(input)).toBe(gb);
  });
});

describe('breakEvenTeams', () => {
  const input = {
    region: 'us-east-1',
    mode: 'tgw',
    perTeam: { natUnits: 1, interfaceGb: '0' },
    hubFixed: '65.70',
  };

  test.each([
    ['an attachment for one NAT gateway', input, { perTeamNet: '0.00', teams: 'never' }],
    [
      'an attachment for none',
      { ...input, perTeam: { natUnits: 0, interfaceGb: '0' } },
      { perTeamNet: '-36.50', teams: 'never' },
    ],
    [
      'a private NAT gateway',
      { ...input, mode: 'standalone', perTeam: { natUnits: 2, interfaceGb: '0', publicIpv4PerUnit: 0 } },
      { perTeamNet: '65.70', teams: 1 },
    ],
    ['its own prices', { ...input, prices: { tgwHour: '0' } }, { perTeamNet: '36.50', teams: 2 }], // 65.70 / 36.50 = 1.8
    [
      'a cost that is met exactly',
      { ...input, mode: 'ram-shared-subnets', hubFixed: '73' },
      { perTeamNet: '36.50', teams: 2 },
    ],
    [
      'a cent more',
      { ...input, mode: 'ram-shared-subnets', hubFixed: '73.01' },
      { perTeamNet: '36.50', teams: 3 },
    ],
    [
      'nothing to cover',
      { ...input, mode: 'ram-shared-subnets', hubFixed: '0' },
      { perTeamNet: '36.50', teams: 0 },
    ],
  ])('%s', (_what, document, expected) => {
    expect(breakEvenTeams(document)).toEqual(expected);
  });

  test('a Transit Gateway without a price is refused', () => {
    expect(() => breakEvenTeams({ ...input, region: 'eu-west-1' })).toThrow(PriceUnavailableError);
  });
});

describe('bad input', () => {
  test.each([
    ['negative GB', () => tieredInterfaceDataCost({ gb: '-1' }), /gb: found "-1"/],
    [
      'tiers with a gap',
      () =>
        tieredInterfaceDataCost({
          gb: '1',
          tiers: [
            ['0', '5', '1'],
            ['6', 'Inf', '1'],
          ],
        }),
      /without a gap/,
    ],
    [
      'tiers without end',
      () => tieredInterfaceDataCost({ gb: '1', tiers: [['0', '5', '1']] }),
      /without a gap/,
    ],
    ['a missing price', () => endpointFixedCost({ endpoints: 1, azCount: 1 }), /vpceHour: found nothing/],
    [
      'an unknown field',
      () => breakEvenGb({ endpoints: 1, azCount: 1, zones: 1 }),
      /zones: found an unknown field/,
    ],
  ])('%s', (_what, call, message) => {
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(message);
  });
});
