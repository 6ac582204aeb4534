import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { History } from '@private-ecr/core';
import { useMemo } from 'react';
import { useFormats, useHistory, useNow } from '../../../hooks';
import { historyStrip, isoDay } from '../../../presenters/tab/history';
import { privateEcrTranslationRef } from '../../../translation';
import { FailureState, LoadingState } from '../../States';
import prose from '../../Prose.module.css';
import { Panel } from '../Panel';
import { HealthStrip, UnevenDays } from './HealthStrip';
import { Incidents } from './Incidents';
import { SavingsHistory } from './SavingsHistory';

const DAYS = 90;
const HEIGHTS = [64, 180, 60] as const;
const MINUTE_MS = 60_000;

/** How it was: health and savings by day, and what was the matter. */
export function HistoryPanel({ entityRef }: { readonly entityRef: string }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { answer, error, loading, refreshing, reload } = useHistory(entityRef, DAYS);
  return (
    <Panel heading={t('tab.history.heading', { days: String(DAYS) })}>
      {loading && <LoadingState heights={HEIGHTS} />}
      {!answer && error && <FailureState error={error} onRetry={reload} retrying={refreshing} />}
      {answer && <HistoryContent history={answer.value} />}
    </Panel>
  );
}

function HistoryContent({ history }: { readonly history: History }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const today = isoDay(useNow(MINUTE_MS));
  const last = history.days.at(-1)?.day;
  // The browser's clock may be behind the backend's.
  const end = last !== undefined && last > today ? last : today;
  const strip = useMemo(() => historyStrip(history, end, DAYS), [history, end]);
  if (history.days.length === 0) return <p className={prose['text']}>{t('tab.history.empty')}</p>;
  const counts = Object.fromEntries(
    Object.entries(strip.counts).map(([status, count]) => [status, formats.number(count)]),
  );
  const worse = strip.worse.failing + strip.worse.degraded;
  return (
    <>
      <HealthStrip strip={strip} />
      <p className={prose['text']}>
        {strip.healthyShare !== undefined && (
          <>{t('tab.history.healthyShare', { share: formats.shareOfTime(strip.healthyShare) })} </>
        )}
        {t('tab.history.counts', counts as Record<keyof typeof strip.counts, string>)}{' '}
        {worse > 0 && <>{t('tab.history.worse', { count: worse })} </>}
        {t('tab.history.failures', { count: strip.pullFailures })}
      </p>
      <UnevenDays days={strip.days} />
      <SavingsHistory days={strip.days} />
      <Incidents incidents={history.incidents} />
    </>
  );
}
