import { decimal, formatUnrounded } from '../money';
import { bundledInterfaceDataPrice, tieredCost, walkTiers, zoneMonthRate } from '.';

const price = bundledInterfaceDataPrice('eu-west-1');
const interfaceData = price.available ? price.tiers : [];

test.each([
  ['nothing', '0', '0'],
  ['one GB', '1', '0.01'],
  ['exactly the first binary petabyte', '1048576', '10485.76'],
  ['one GB more', '1048577', '10485.766'],
  ['exactly five binary petabytes', '5242880', '35651.584'], // 10485.76 + 4194304 × 0.006
  ['one GB more than that', '5242881', '35651.588'],
  ['a fraction beyond an edge', '1048576.5', '10485.763'],
])('%s of endpoint data: %s GB cost $%s', (_what, gb, usd) => {
  expect(formatUnrounded(tieredCost(decimal(gb), interfaceData))).toBe(usd);
});

test.each([
  ['1', '0.5'],
  ['25', '12.5'],
  ['26', '12.6'],
])('%s hosted zones cost $%s a month', (zones, usd) => {
  expect(formatUnrounded(tieredCost(decimal(zones), zoneMonthRate().tiers))).toBe(usd);
});

test('each tier that is reached is a charge with its own quantity', () => {
  expect(
    walkTiers(decimal('1048580'), interfaceData).map(({ quantity, amountUsd }) => [
      formatUnrounded(quantity),
      formatUnrounded(amountUsd),
    ]),
  ).toEqual([
    ['1048576', '10485.76'],
    ['4', '0.024'],
  ]);
});
