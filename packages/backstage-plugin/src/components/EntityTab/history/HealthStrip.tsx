import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useFormats } from '../../../hooks';
import type { HistoryStrip, StripDay } from '../../../presenters/tab/history';
import { privateEcrTranslationRef } from '../../../translation';
import styles from '../EntityTab.module.css';

const STATUSES = ['healthy', 'degraded', 'failing', 'unknown', 'none'] as const;

/** A bar for each day, the higher the worse. A picture: its numbers stand below, what was the matter in the list. */
export function HealthStrip({ strip }: { readonly strip: HistoryStrip }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const nameOf = (status: StripDay['status']) =>
    status === 'none' ? t('tab.history.none') : t(`status.${status}`);
  return (
    <div>
      <div role="img" aria-label={t('tab.history.strip')} className={styles['strip']}>
        {strip.days.map(({ day, status }) => (
          <span
            key={day}
            className={`${styles['day']} ${styles[`day-${status}`]}`}
            title={t('tab.history.day', { day: formats.day(day), status: nameOf(status) })}
          />
        ))}
      </div>
      <p aria-hidden className={styles['legend']}>
        {STATUSES.filter(status => strip.counts[status] > 0).map(status => (
          <span key={status} className={styles['withIcon']}>
            <span className={`${styles['swatch']} ${styles[`day-${status}`]}`} /> {nameOf(status)}
          </span>
        ))}
      </p>
    </div>
  );
}
