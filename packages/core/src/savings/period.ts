import { type Decimal, decimal, formatUnrounded } from '../money';
import { roundUp } from './round-up';

/** Hours of a year over its months: what AWS's own calculators use. */
const RUN_RATE_HOURS = decimal('730');
/** The shortest month, 28 days. */
const SHORTEST_MONTH_HOURS = '672';

/** The hours that a statement is about. */
export interface Period {
  readonly kind: 'run-rate' | 'closed-month' | 'part-of-month';
  /** Whole hours: AWS bills a begun hour as a full one. */
  readonly hours: Decimal;
  readonly label: string;
  /** What an amount is per, to follow it in a sentence: `a month`. */
  readonly per: string;
}

/**
 * The period of a statement: a run rate of 730 hours where nothing else is said, a closed month by its real hours
 * (672 to 745), or fewer hours, such as of a hub that began mid-month.
 */
export function periodOf(hours: Decimal = RUN_RATE_HOURS): Period {
  const billed = roundUp(hours);
  const text = formatUnrounded(billed);
  if (billed.eq(RUN_RATE_HOURS)) {
    return { kind: 'run-rate', hours: billed, label: `run rate, ${text} hours a month`, per: 'a month' };
  }
  if (billed.gte(SHORTEST_MONTH_HOURS)) {
    return {
      kind: 'closed-month',
      hours: billed,
      label: `closed month of ${text} billed hours`,
      per: 'a month',
    };
  }
  return { kind: 'part-of-month', hours: billed, label: `${text} billed hours`, per: `in ${text} hours` };
}
