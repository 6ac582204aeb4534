import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { useFormats } from '../../../hooks';
import { dayText, type HistoryStrip, type StripDay, unevenDays } from '../../../presenters/tab/history';
import { privateEcrTranslationRef } from '../../../translation';
import styles from '../EntityTab.module.css';
import { Fold } from '../Fold';

const STATUSES = ['healthy', 'degraded', 'failing', 'unknown', 'none'] as const;
const MARKS = ['failing', 'degraded'] as const;

/**
 * A bar for each day in the state that held longest, the higher the worse, and above it a mark where it was worse for a
 * while. A picture: what it says stands in words in the list of days below.
 */
export function HealthStrip({ strip }: { readonly strip: HistoryStrip }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const nameOf = (status: StripDay['status']) =>
    status === 'none' ? t('tab.history.none') : t(`status.${status}`);
  return (
    <div>
      <div role="img" aria-label={t('tab.history.strip')} className={styles['strip']}>
        {strip.days.map(day => (
          <span key={day.day} className={styles['day']} title={dayText(day, { t, formats })}>
            {day.worse && <span className={`${styles['mark']} ${styles[`mark-${day.worse}`]}`} />}
            <span className={`${styles['bar']} ${styles[`day-${day.status}`]}`} />
          </span>
        ))}
      </div>
      <p aria-hidden className={styles['legend']}>
        {STATUSES.filter(status => strip.counts[status] > 0).map(status => (
          <span key={status} className={styles['withIcon']}>
            <span className={`${styles['swatch']} ${styles[`day-${status}`]}`} /> {nameOf(status)}
          </span>
        ))}
        {MARKS.filter(mark => strip.worse[mark] > 0).map(mark => (
          <span key={mark} className={styles['withIcon']}>
            <span className={`${styles['swatchMark']} ${styles[`mark-${mark}`]}`} />{' '}
            {t(`tab.history.partly.${mark}`)}
          </span>
        ))}
      </p>
    </div>
  );
}

/** The same in words, for who has no pointer to rest on a bar; nothing where every day was healthy throughout. */
export function UnevenDays({ days }: { readonly days: readonly StripDay[] }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const uneven = useMemo(() => unevenDays(days), [days]);
  if (uneven.length === 0) return null;
  return (
    <Fold title={t('tab.history.uneven')}>
      <ul className={styles['facts']}>
        {uneven.map(day => (
          <li key={day.day}>{dayText(day, { t, formats })}</li>
        ))}
      </ul>
    </Fold>
  );
}
