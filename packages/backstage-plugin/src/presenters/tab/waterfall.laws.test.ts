import { decimal, formatCents, sum } from '@private-ecr/core';
import fc from 'fast-check';
import { waterfall, type WaterfallStep } from './waterfall';
import { WATERFALL_STEPS } from './waterfall.data';

const ids = [...WATERFALL_STEPS.flatMap(({ lines }) => lines.map(prefix => `${prefix}x`)), 'unheard-of'];

const line = fc
  .record({
    id: fc.constantFrom(...ids),
    digits: fc.bigInt({ min: 0n, max: 10n ** 15n }),
    places: fc.integer({ min: 0, max: 12 }),
    addsTo: fc.constantFrom(
      ['baselineNatOnly'],
      ['baselineNatOnly', 'baselineNatPlusS3Gateway'],
      ['actual'],
      ['hubFixedShare'],
    ),
  })
  .map(({ id, digits, places, addsTo }) => {
    const amountUsd = decimal(digits.toString())
      .div(decimal(`1${'0'.repeat(places)}`))
      .toFixed();
    return {
      id,
      label: '',
      quantity: '1',
      unit: '',
      unitPriceUsd: '',
      amountUsd,
      source: '',
      payer: 'team' as const,
      addsTo: [...addsTo],
    };
  });
const perUsd = fc.constantFrom('1', '0.9237', '151.3');

const expectLaw = (law: (steps: readonly WaterfallStep[], of: ReturnType<typeof waterfall>) => boolean) =>
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 20 }),
      fc.constantFrom('nat-and-s3-gateway', 'nat-only'),
      perUsd,
      (lines, baseline, rate) => {
        const all = waterfall(lines, baseline, decimal(rate));
        return law(all.steps, all);
      },
    ),
  );

describe('laws of the waterfall', () => {
  test('the amounts that are shown add up to what is paid, to the cent', () => {
    expectLaw(steps => {
      const end = steps.findIndex(({ id }) => id === 'actual');
      const parts = steps.slice(0, end).map(({ amount }) => decimal(amount));
      return formatCents(sum(parts)) === steps[end]?.amount;
    });
  });

  test('each bar begins where the one before ends', () => {
    expectLaw(steps => {
      const parts = steps.slice(0, -2);
      return parts.every((step, position) => position === 0 || step.from === parts[position - 1]?.to);
    });
  });

  test('the totals are the exact ones, rounded once', () => {
    expectLaw((steps, { exact }) => {
      const amount = (id: string) => steps.find(step => step.id === id)?.amount;
      return (
        amount('baseline') === formatCents(exact.baseline) &&
        amount('actual') === formatCents(exact.actual) &&
        amount('saving') === formatCents(exact.saving)
      );
    });
  });

  test('rounding never takes more than a cent for each part and both totals', () => {
    expectLaw(steps => {
      const rounding = steps.find(({ id }) => id === 'rounding');
      return (
        rounding === undefined ||
        decimal(rounding.amount)
          .abs()
          .lte(decimal(`0.0${steps.length - 2}`))
      );
    });
  });

  test('what is less goes down, what is more goes up', () => {
    expectLaw(steps =>
      steps.every(
        ({ kind, amount }) =>
          (kind !== 'less' || amount.startsWith('-')) && (kind !== 'more' || !amount.startsWith('-')),
      ),
    );
  });
});
