import {
  type Decimal,
  decimal,
  formatCents,
  roundHalfUp,
  type SavingsDetail,
  sum,
  ZERO,
} from '@private-ecr/core';
import { WATERFALL_STEPS, type WaterfallStepId } from './waterfall.data';

type Line = SavingsDetail['lineItems'][number];

/** What is compared with; the names of the totals that lines add to. */
export const BASELINES = {
  'nat-and-s3-gateway': 'baselineNatPlusS3Gateway',
  'nat-only': 'baselineNatOnly',
} as const;
export type BaselineId = keyof typeof BASELINES;

export interface WaterfallStep {
  /** `rounding`: the cents by which the parts as they are shown miss the totals as they are shown. */
  readonly id: 'baseline' | WaterfallStepId | 'rounding' | 'actual' | 'saving';
  readonly kind: 'total' | 'less' | 'more' | 'result';
  /** As it is shown, two decimals: what a step adds to the one before, negative where it takes away. */
  readonly amount: string;
  /** Where its bar begins and ends, two decimals. */
  readonly from: string;
  readonly to: string;
}

/** From what would be paid, through what goes and what comes, to what is paid; and the difference. */
export interface Waterfall {
  readonly steps: readonly WaterfallStep[];
  /** Unrounded. */
  readonly exact: { readonly baseline: Decimal; readonly actual: Decimal; readonly saving: Decimal };
}

/**
 * The steps from a baseline to what is paid, and what that saves.
 *
 * Laws: the amounts as they are shown add up, to the cent: baseline + steps = actual, and the bars join; each total is
 * the exact one, rounded once. Where the parts as they are shown miss a total, a step `rounding` says so.
 *
 * @param lines - of a team's statement, unrounded
 * @param perUsd - units of the currency that is shown for one US dollar; amounts are converted before they are rounded
 */
export function waterfall(
  lines: readonly Line[],
  baseline: BaselineId,
  perUsd: Decimal = decimal('1'),
): Waterfall {
  const before = lines.filter(({ addsTo }) => addsTo.includes(BASELINES[baseline]));
  const now = lines.filter(({ addsTo }) => addsTo.includes('actual'));
  const exact = (of: readonly Line[]) => exactSum(of).times(perUsd);
  const baselineTotal = exact(before);
  const actualTotal = exact(now);

  const steps: WaterfallStep[] = [bar('baseline', 'total', ZERO, cents(baselineTotal))];
  let level = cents(baselineTotal);
  for (const { id, direction } of WATERFALL_STEPS) {
    const own = (direction === 'less' ? before : now).filter(line => stepOf(line.id, direction) === id);
    const amount = cents(exact(own));
    if (amount.eq(ZERO)) continue;
    const next = direction === 'less' ? level.minus(amount) : level.plus(amount);
    steps.push(bar(id, direction, level, next));
    level = next;
  }
  const actual = cents(actualTotal);
  if (!level.eq(actual)) steps.push(bar('rounding', level.gt(actual) ? 'less' : 'more', level, actual));
  steps.push(bar('actual', 'total', ZERO, actual));
  const saving = baselineTotal.minus(actualTotal);
  steps.push(bar('saving', 'result', ZERO, cents(saving)));
  return { steps, exact: { baseline: baselineTotal, actual: actualTotal, saving } };
}

/** The step of a line; one that a later backend has and this page does not know is counted among the others. */
function stepOf(lineId: string, direction: 'less' | 'more'): WaterfallStepId {
  const known = WATERFALL_STEPS.find(
    step => step.direction === direction && step.lines.some(prefix => lineId.startsWith(prefix)),
  );
  return known?.id ?? (direction === 'less' ? 'other-less' : 'other-more');
}

/** Places up to which the text of an amount is exact: a third is cut further behind. */
const EXACT_PLACES = 18;

function exactSum(lines: readonly Line[]): Decimal {
  return roundHalfUp(sum(lines.map(({ amountUsd }) => decimal(amountUsd))), EXACT_PLACES);
}

function bar(
  id: WaterfallStep['id'],
  kind: WaterfallStep['kind'],
  from: Decimal,
  to: Decimal,
): WaterfallStep {
  return { id, kind, amount: formatCents(to.minus(from)), from: formatCents(from), to: formatCents(to) };
}

function cents(amount: Decimal): Decimal {
  return decimal(formatCents(amount));
}
