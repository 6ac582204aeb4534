import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Refresh } from '../../hooks';
import { privateEcrTranslationRef } from '../../translation';
import styles from './EntityCard.module.css';

export interface RefreshNoticeProps {
  readonly refresh: Refresh;
  /** When what is shown was read. */
  readonly collectedAt: string | null;
}

/** How a refresh that was asked for goes; nothing once what is shown is newer. */
export function RefreshNotice({ refresh, collectedAt }: RefreshNoticeProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { askedAt, error } = refresh;
  const isAwaited = askedAt !== undefined && (collectedAt === null || Date.parse(collectedAt) < askedAt);
  const text =
    error !== undefined
      ? error.failure === 'throttled'
        ? t('card.refresh.throttled')
        : t('card.refresh.failed', { why: t(`state.failure.${error.failure}`) })
      : isAwaited
        ? t('card.refresh.asked')
        : '';
  return (
    <p role="status" className={styles['notice']}>
      {text}
    </p>
  );
}
