import type { Settings } from '../settings';
import { decimal, formatCents } from '@private-ecr/core';

/** How amounts, numbers and times are written for a reader. */
export interface Formats {
  /** An exact amount of US dollars as text, such as `116.10`, in the currency that is shown. */
  money(usd: string): string;
  /** The same without its sign, for words that say which way it goes. */
  moneyWithoutSign(usd: string): string;
  /** An amount that is in the currency that is shown already. */
  converted(amount: string): string;
  /** An amount in US dollars whatever currency is shown: on AWS's bill it stands like this. */
  usd(amount: string): string;
  /** A price in US dollars, with all its digits. */
  usdPrice(price: string): string;
  number(value: number): string;
  /** An exact decimal as text, with all its digits. */
  exact(value: string): string;
  /** A share of 1, such as `85 %`. */
  percent(share: number): string;
  /** The time of the day; with the date where that is another day than `now`. */
  time(moment: number | string, now?: number): string;
  /** A day such as `2026-10-31`. */
  day(day: string): string;
  /** How long something is, in its largest unit: `3 minutes`. */
  duration(seconds: number): string;
  /** How long something was, in its two largest units: `23 hr 40 min`. */
  timeSpan(seconds: number): string;
  /** A share of 1 in hundredths of a percent, rounded down: what is nearly all is not all. */
  shareOfTime(share: number): string;
}

const UNITS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

/**
 * Formats for a locale and the configured currency.
 *
 * @param timeZone - of the reader; left out: the browser's
 */
export function formatsFor(locale: string, currency: Settings['currency'], timeZone?: string): Formats {
  const code = currency?.code ?? 'USD';
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: code });
  const dollars = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' });
  const dollarPrice = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 20,
  });
  const number = new Intl.NumberFormat(locale);
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const hundredths = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const inZone = timeZone === undefined ? {} : { timeZone };
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...inZone });
  const dateAndClock = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...inZone,
  });
  const isoDay = new Intl.DateTimeFormat('sv', { dateStyle: 'short', ...inZone });
  // A day is no moment: it is the same wherever one reads it.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });

  const amount = (usd: string) => {
    const shown = currency ? formatCents(decimal(usd).times(currency.perUsd)) : usd;
    // A decimal as text is formatted exactly; as a number it would not be.
    return money.format(shown as Intl.StringNumericLiteral);
  };
  return {
    money: amount,
    moneyWithoutSign: usd => amount(usd.replace(/^-/, '')),
    converted: amount => money.format(amount as Intl.StringNumericLiteral),
    percent: share => percent.format(share),
    usd: amount => dollars.format(amount as Intl.StringNumericLiteral),
    usdPrice: price => dollarPrice.format(price as Intl.StringNumericLiteral),
    exact: value => exact.format(value as Intl.StringNumericLiteral),
    number: value => number.format(value),
    time: (moment, now = Date.now()) => {
      const date = new Date(moment);
      return (isoDay.format(date) === isoDay.format(now) ? clock : dateAndClock).format(date);
    },
    shareOfTime: share => hundredths.format(Math.floor(share * 10_000 + ROUNDING_ERROR) / 10_000),
    day: text => day.format(new Date(`${text}T00:00:00Z`)),
    duration: seconds => {
      const whole = Math.max(0, Math.floor(seconds));
      const { unit, seconds: size } = UNITS.find(({ seconds: size }) => whole >= size) ?? SECOND;
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
        Math.floor(whole / size),
      );
    },
    timeSpan: seconds => {
      let rest = Math.max(0, Math.floor(seconds));
      const parts = UNITS.map(({ unit, seconds: size }) => {
        const count = Math.floor(rest / size);
        rest %= size;
        return { unit, count };
      });
      const first = parts.findIndex(({ count }) => count > 0);
      const shown = first === -1 ? parts.slice(-1) : parts.slice(first, first + 2);
      return shown
        .filter(({ count }, position) => position === 0 || count > 0)
        .map(({ unit, count }) =>
          new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count),
        )
        .join(' ');
    },
  };
}

/** What a share may be too small by, in hundredths of a percent, as it is a binary fraction. */
const ROUNDING_ERROR = 1e-6;

const SECOND = { unit: 'second', seconds: 1 } as const;
