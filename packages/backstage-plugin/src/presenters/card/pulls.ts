import type { EntitySummary } from '@private-ecr/core';
import type { Tone } from '../../components/Status/tones';
import type { PresenterContext, Translate } from '../context';
import { isCheckId } from '../topics';
import { outageOf } from './outage';

/** Can it pull, in one glance. */
export interface PullsView {
  readonly tone: Tone;
  readonly headline: string;
  /** What stands below it, a sentence each. */
  readonly details: readonly string[];
}

type Words = Pick<PresenterContext, 't' | 'formats' | 'now'>;

/** A verdict holds only as long as the facts behind it: past that age it is not known. */
export function pullsView({ pulls, state, freshness }: EntitySummary, words: Words): PullsView {
  const { t, formats, now } = words;
  if (state === 'pending') return { tone: 'unknown', headline: t('card.pulls.pending'), details: [] };
  if (freshness.stale) {
    const lastSeen = freshness.collectedAt === null ? undefined : formats.time(freshness.collectedAt, now);
    return {
      tone: 'unknown',
      headline: unknownHeadline(freshness, undefined, words),
      details:
        lastSeen === undefined
          ? []
          : [
              t('card.pulls.lastSeen', {
                time: lastSeen,
                what: t(`card.pulls.lastVerdict.${pulls.verdict}`),
              }),
            ],
    };
  }
  const workload = workloadNote(pulls.workload, t);
  switch (pulls.verdict) {
    case 'reachable':
      return { tone: 'good', headline: t('card.pulls.reachable'), details: workload };
    case 'blocked':
      return {
        tone: 'bad',
        headline: blockedHeadline(pulls, t),
        details: [...blockedDetails(pulls, t), ...workload],
      };
    case 'unknown':
      return {
        tone: 'unknown',
        headline: unknownHeadline(freshness, pulls.unknownBecause[0], words),
        details: workload,
      };
  }
}

function blockedHeadline({ broken: [first] }: EntitySummary['pulls'], t: Translate): string {
  if (first === undefined) return t('status.blocked');
  return t('card.pulls.blocked', { why: reasonOf(first, t) });
}

function blockedDetails({ broken }: EntitySummary['pulls'], t: Translate): string[] {
  return broken.length > 1 ? [t('card.pulls.further', { count: broken.length - 1 })] : [];
}

/** In words, where the check is one that this page knows; else as the backend says it. */
function reasonOf(
  { checkId, service, detail }: EntitySummary['pulls']['broken'][number],
  t: Translate,
): string {
  if (checkId === 'route' && service === 's3') return t('card.pulls.because.routeToS3');
  return isCheckId(checkId) ? t(`card.pulls.because.${checkId}`, { service }) : detail;
}

function unknownHeadline(
  freshness: EntitySummary['freshness'],
  because: string | undefined,
  { t, formats, now }: Words,
): string {
  const outage = outageOf(freshness);
  if (outage === undefined) {
    const why = because ?? t('card.pulls.tooOld');
    if (!freshness.stale || freshness.collectedAt === null) return t('card.pulls.unknown', { why });
    const since = Date.parse(freshness.collectedAt) + freshness.staleAfterSeconds * 1_000;
    return t('card.pulls.unknownSince', { time: formats.time(since, now), why });
  }
  const { accountId, part, code, since } = outage;
  const why =
    part === 'account'
      ? t('card.pulls.refusesAccess', { accountId })
      : t('card.pulls.notRead', { what: part, accountId, code });
  return t('card.pulls.unknownSince', { time: formats.time(since, now), why });
}

function workloadNote(workload: EntitySummary['pulls']['workload'], t: Translate): string[] {
  if (workload === 'default') return [t('card.pulls.defaultWorkload')];
  return workload === 'none' ? [t('card.pulls.noWorkload')] : [];
}
