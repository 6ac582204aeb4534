import type { SavingsSummary } from '@private-ecr/core';
import { aSummary } from '../../testing/fixtures';
import { aContext } from '../../testing/presenter-context';
import { savingsView, signOf } from './savings';

type Known = Extract<SavingsSummary, { state: 'known' }>;

const known = (changes: Partial<Known> = {}): Known => ({
  state: 'known',
  monthlyUsd: '116.10',
  monthlyUsdVsNatOnly: '157.70',
  actualMonthlyUsd: '29.20',
  claimed: true,
  basis: { kind: 'estimate', asOf: '2026-10-31' },
  pricesAsOf: '2026-09-17',
  explanation: 'why',
  notes: [],
  ...changes,
});

test('the headline is the honest baseline, and the other one stands beside it', () => {
  expect(savingsView(known(), aContext())).toEqual({
    tone: 'good',
    headline: 'Saves $116.10 a month',
    against: 'compared with NAT and the free S3 gateway',
    beside: 'Compared with NAT alone it saves $157.70',
    reasons: [],
    basis: ['An estimate of Oct 31, 2026, list prices of Sep 17, 2026'],
  });
});

test('the baselines change places where it is configured', () => {
  expect(savingsView(known(), aContext({ baseline: 'nat-only' }))).toMatchObject({
    headline: 'Saves $157.70 a month',
    against: 'compared with NAT alone',
    beside: 'Compared with NAT and the free S3 gateway it saves $116.10',
  });
});

test('where the size of layers is not known, the honest baseline is all there is', () => {
  const { monthlyUsdVsNatOnly: _left, ...savings } = known();
  expect(savingsView(savings, aContext({ baseline: 'nat-only' }))).toMatchObject({
    headline: 'Saves $116.10 a month',
    beside: 'Compared with NAT alone it is not known: the size of the image layers is not',
  });
});

test('a loss reads as a loss, with the reason that the engine gives', () => {
  const { savings } = aSummary('loss');
  const view = savingsView(savings, aContext());
  expect(view).toMatchObject({ tone: 'warning', headline: 'Costs $23.56 a month more than it saves' });
  expect(view.reasons[0]).toMatch(
    /^The NAT stays for 60 GB of internet traffic, so the endpoints cost \$23\.56/,
  );
  expect(view.beside).toBe('Compared with NAT alone it loses $3.40');
});

test.each<[string, SavingsSummary, string, string]>([
  ['nothing to see', { state: 'denied' }, 'info', 'You may not see costs.'],
  [
    'no price',
    { state: 'unavailable', reason: 'price unavailable: no tgwHour in eu-west-1' },
    'unknown',
    'Not known: price unavailable: no tgwHour in eu-west-1',
  ],
  [
    'what others show',
    { state: 'elsewhere', reason: 'this is the hub' },
    'info',
    'Counted elsewhere: this is the hub',
  ],
  ['as much as it costs', known({ monthlyUsd: '0.00' }), 'info', 'Costs as much as it saves'],
  ['nothing, with a sign', known({ monthlyUsd: '-0.00' }), 'info', 'Costs as much as it saves'],
  [
    'no claim',
    known({ claimed: false, reason: 'internet traffic would be cut off' }),
    'unknown',
    'No saving is claimed: internet traffic would be cut off',
  ],
  [
    'more than a floating-point number holds',
    known({ monthlyUsd: '9007199254740993.01' }),
    'good',
    'Saves $9,007,199,254,740,993.01 a month',
  ],
])('%s', (_what, savings, tone, words) => {
  const { headline, against = '', ...view } = savingsView(savings, aContext());
  expect(view.tone).toBe(tone);
  expect(`${headline} ${against}`.slice(0, words.length)).toBe(words);
});

test('what is missing of the usage is said beside it', () => {
  const { reasons } = savingsView(
    { state: 'unavailable', reason: 'usage is not known', dependsOnUsage: 'depends on usage: $0.045 per GB' },
    aContext(),
  );
  expect(reasons).toEqual(['depends on usage: $0.045 per GB']);
});

test('another currency is shown with its rate, and converted exactly', () => {
  const view = savingsView(
    known(),
    aContext({ currency: { code: 'EUR', perUsd: '0.9213', asOf: '2026-10-30' } }),
  );
  expect(view.headline).toBe('Saves €106.96 a month');
  expect(view.basis.at(-1)).toBe('At 0.9213 EUR per US dollar, the rate of Oct 30, 2026');
});

test.each([
  [
    'measured, own prices',
    known({ basis: { kind: 'measured' }, pricesAsOf: undefined }),
    "Measured, your organisation's own prices",
  ],
  ['a split', known({ split: 'even' }), "This service's part of its VPC's saving, split evenly"],
])('says how it came about: %s', (_what, savings, first) => {
  expect(savingsView(savings, aContext()).basis[0]).toBe(first);
});

test.each([
  ['0.00', 'even'],
  ['-0.00', 'even'],
  ['0.01', 'gain'],
  ['-0.01', 'loss'],
])('%s is a %s', (usd, sign) => {
  expect(signOf(usd)).toBe(sign);
});
