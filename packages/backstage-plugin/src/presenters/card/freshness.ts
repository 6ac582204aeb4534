import type { Freshness } from '@private-ecr/core';
import type { Tone } from '../../components/Status/tones';
import type { PresenterContext } from '../context';
import { outagesOf } from './outage';

export interface FreshnessView {
  readonly tone: Tone;
  readonly text: string;
  /** When it was read, exactly; absent where nothing was. */
  readonly collectedAt?: string;
  /** What could not be read, a sentence each. */
  readonly outages: readonly string[];
}

/**
 * The freshness of an answer as of now.
 *
 * The age goes on from the answer by the browser's clock, so that a wrong clock does not make facts older or younger
 * than they are.
 *
 * @param receivedAt - when the answer came, in milliseconds
 */
export function agedFreshness(freshness: Freshness, receivedAt: number, now: number): Freshness {
  if (freshness.ageSeconds === null) return freshness;
  const ageSeconds = freshness.ageSeconds + Math.max(0, now - receivedAt) / 1_000;
  return { ...freshness, ageSeconds, stale: freshness.stale || ageSeconds > freshness.staleAfterSeconds };
}

/** How old what is shown is. */
export function freshnessView(
  freshness: Freshness,
  { t, formats, now }: Pick<PresenterContext, 't' | 'formats' | 'now'>,
): FreshnessView {
  const outages = outagesOf(freshness).map(({ part, accountId, since, code }) => {
    const words = { accountId, time: formats.time(since, now), code };
    return part === 'account'
      ? t('card.freshness.refused', words)
      : t('card.freshness.partial', { ...words, what: part });
  });
  const { ageSeconds, collectedAt, stale } = freshness;
  if (ageSeconds === null || collectedAt === null) {
    return { tone: 'unknown', text: t('card.freshness.never'), outages };
  }
  const age = formats.duration(ageSeconds);
  return {
    tone: stale ? 'warning' : outages.length > 0 ? 'unknown' : 'good',
    text: stale ? t('card.freshness.stale', { age }) : t('card.freshness.seen', { age }),
    collectedAt,
    outages,
  };
}
