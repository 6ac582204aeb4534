import { decimal } from '@private-ecr/core';
import { aDetail } from '../../testing/fixtures';
import { type BaselineId, waterfall } from './waterfall';

type Lines = Parameters<typeof waterfall>[0];

const aLine = (id: string, amountUsd: string, addsTo: readonly string[]): Lines[number] => ({
  id,
  label: id,
  quantity: '1',
  unit: 'GB',
  unitPriceUsd: amountUsd,
  amountUsd,
  source: 'a test',
  payer: 'team',
  addsTo: [...addsTo],
});
const BOTH = ['baselineNatOnly', 'baselineNatPlusS3Gateway'];
const LINES: Lines = [
  aLine('baseline.nat-hours', '65.70', BOTH),
  aLine('baseline.nat-ipv4', '7.30', BOTH),
  aLine('baseline.nat-data.s3', '18.90', ['baselineNatOnly']),
  aLine('baseline.nat-data.interface', '0.63', BOTH),
  aLine('actual.hub-share', '4.818', ['actual', 'hubFixedShare']),
  aLine('actual.interface-data', '0.14', ['actual', 'interfaceData']),
];

const shown = (lines: Lines, baseline: BaselineId = 'nat-and-s3-gateway') =>
  waterfall(lines, baseline).steps.map(({ id, amount }) => `${id} ${amount}`);

describe('waterfall', () => {
  test.each<[BaselineId, string[]]>([
    [
      'nat-and-s3-gateway',
      [
        'baseline 73.63',
        'nat-hours -73.00',
        'nat-data -0.63',
        'hub-share 4.82',
        'endpoint-data 0.14',
        'actual 4.96',
        'saving 68.67',
      ],
    ],
    [
      'nat-only',
      [
        'baseline 92.53',
        'nat-hours -73.00',
        'nat-data -19.53',
        'hub-share 4.82',
        'endpoint-data 0.14',
        'actual 4.96',
        'saving 87.57',
      ],
    ],
  ])('against %s', (baseline, expected) => {
    expect(shown(LINES, baseline)).toEqual(expected);
  });

  test.each<[string, Lines, string[]]>([
    ['nothing', [], ['baseline 0.00', 'actual 0.00', 'saving 0.00']],
    [
      'a loss',
      [aLine('baseline.nat-hours', '1', BOTH), aLine('actual.hub-share', '3', ['actual'])],
      ['baseline 1.00', 'nat-hours -1.00', 'hub-share 3.00', 'actual 3.00', 'saving -2.00'],
    ],
    [
      'parts whose cents do not make the total',
      [aLine('actual.hub-share', '0.004', ['actual']), aLine('actual.interface-data', '0.004', ['actual'])],
      ['baseline 0.00', 'rounding 0.01', 'actual 0.01', 'saving -0.01'],
    ],
    [
      'lines that this page does not know',
      [aLine('baseline.moon-rent', '2', BOTH), aLine('future', '1', ['actual'])],
      ['baseline 2.00', 'other-less -2.00', 'other-more 1.00', 'actual 1.00', 'saving 1.00'],
    ],
    [
      'a NAT gateway that stays beside the one that would',
      [aLine('baseline.nat-hours', '32.85', BOTH), aLine('actual.nat-hours', '32.85', ['actual'])],
      ['baseline 32.85', 'nat-hours -32.85', 'nat-stays 32.85', 'actual 32.85', 'saving 0.00'],
    ],
  ])('of %s', (_what, lines, expected) => {
    expect(shown(lines)).toEqual(expected);
  });

  test('in another currency amounts are converted before they are rounded', () => {
    const { steps } = waterfall(LINES, 'nat-and-s3-gateway', decimal('0.9'));
    expect(steps.find(({ id }) => id === 'saving')?.amount).toBe('61.80');
  });

  test.each(['healthy', 'loss'] as const)('ends in the headline of a recorded %s service', state => {
    const { summary, savings } = aDetail(state);
    const headline = summary.savings.state === 'known' ? summary.savings.monthlyUsd : undefined;
    expect(waterfall(savings?.lineItems ?? [], 'nat-and-s3-gateway').steps.at(-1)?.amount).toBe(headline);
  });
});
