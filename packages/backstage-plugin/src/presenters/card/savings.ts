import type { SavingsSummary } from '@private-ecr/core';
import type { Tone } from '../../components/Status/tones';
import type { Settings } from '../../settings';
import type { PresenterContext, Translate } from '../context';

export interface SavingsView {
  readonly tone: Tone;
  readonly headline: string;
  /** What goes on after the headline: what it compares with, or why there is no figure. */
  readonly against?: string;
  /** The other baseline. */
  readonly beside?: string;
  /** Why it is a loss, why nothing is claimed, or what the figure leaves open. */
  readonly reasons: readonly string[];
  /** How it came about: estimate or measured, of when, at which prices. */
  readonly basis: readonly string[];
}

type Known = Extract<SavingsSummary, { state: 'known' }>;
type Context = Pick<PresenterContext, 't' | 'formats' | 'settings'>;

/** What is saved, never prettier than it is: a loss reads as a loss, and what is not known is no zero. */
export function savingsView(savings: SavingsSummary, context: Context): SavingsView {
  const { t } = context;
  switch (savings.state) {
    case 'denied':
      return { tone: 'info', headline: t('card.savings.denied'), reasons: [], basis: [] };
    case 'unavailable':
      return {
        tone: 'unknown',
        headline: t('card.savings.unavailable'),
        against: savings.reason,
        reasons: savings.dependsOnUsage === undefined ? [] : [savings.dependsOnUsage],
        basis: [],
      };
    case 'elsewhere':
      return {
        tone: 'info',
        headline: t('card.savings.elsewhere'),
        against: savings.reason,
        reasons: [],
        basis: [],
      };
    case 'known':
      return knownView(savings, context);
  }
}

function knownView(savings: Known, context: Context): SavingsView {
  const { t, settings } = context;
  const notes = savings.notes.filter(({ severity }) => severity === 'warning').map(({ text }) => text);
  const basis = basisOf(savings, context);
  if (!savings.claimed) {
    return {
      tone: 'unknown',
      headline: t('card.savings.notClaimed'),
      against: savings.reason ?? savings.explanation,
      reasons: notes,
      basis,
    };
  }
  const { shown, other } = inOrder(savings, settings.baseline);
  const sign = signOf(shown.usd);
  return {
    tone: sign === 'gain' ? 'good' : sign === 'loss' ? 'warning' : 'info',
    headline: t(`card.savings.${sign}`, { amount: context.formats.moneyWithoutSign(shown.usd) }),
    against: t(`card.savings.against.${shown.baseline}`),
    beside: other === undefined ? t('card.savings.besideUnknown') : besideOf(other, context),
    reasons: [...(sign === 'loss' ? [savings.explanation] : []), ...notes],
    basis,
  };
}

interface Figure {
  readonly baseline: Settings['baseline'];
  readonly usd: string;
}

/** Against NAT alone is not known where the bytes of layers are not: then the honest one is all there is. */
function inOrder(
  { monthlyUsd, monthlyUsdVsNatOnly }: Known,
  first: Settings['baseline'],
): { shown: Figure; other: Figure | undefined } {
  const honest: Figure = { baseline: 'nat-and-s3-gateway', usd: monthlyUsd };
  if (monthlyUsdVsNatOnly === undefined) return { shown: honest, other: undefined };
  const natOnly: Figure = { baseline: 'nat-only', usd: monthlyUsdVsNatOnly };
  return first === 'nat-only' ? { shown: natOnly, other: honest } : { shown: honest, other: natOnly };
}

function besideOf({ baseline, usd }: Figure, { t, formats }: Context): string {
  return t(`card.savings.beside.${baseline}.${signOf(usd)}`, { amount: formats.moneyWithoutSign(usd) });
}

function basisOf({ basis, pricesAsOf, split }: Known, { t, formats, settings }: Context): string[] {
  const { currency } = settings;
  return [
    ...(split === undefined ? [] : [t(`card.savings.split.${split}`)]),
    `${kindOf(basis, t, formats)}, ${
      pricesAsOf === undefined
        ? t('card.savings.ownPrices')
        : t('card.savings.pricesAsOf', { day: formats.day(pricesAsOf) })
    }`,
    ...(currency === undefined
      ? []
      : [
          t('card.savings.converted', {
            rate: currency.perUsd,
            code: currency.code,
            day: formats.day(currency.asOf),
          }),
        ]),
  ];
}

function kindOf({ kind, asOf }: Known['basis'], t: Translate, formats: PresenterContext['formats']): string {
  if (asOf === undefined) return t(`card.savings.${kind}`);
  const day = formats.day(asOf);
  return kind === 'measured'
    ? t('card.savings.measuredUpTo', { day })
    : t('card.savings.estimateOf', { day });
}

/** Amounts come with two decimals: what is shown as nothing is nothing. */
export function signOf(usd: string): 'gain' | 'loss' | 'even' {
  if (/^-?0+\.0+$/.test(usd)) return 'even';
  return usd.startsWith('-') ? 'loss' : 'gain';
}
