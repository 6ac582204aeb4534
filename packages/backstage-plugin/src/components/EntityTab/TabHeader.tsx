import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntityDetail } from '@private-ecr/core';
import { Button } from '@backstage/ui';
import type { Answer } from '../../api';
import { type Refresh, usePresenterContext } from '../../hooks';
import { agedFreshness, freshnessView } from '../../presenters/card/freshness';
import { privateEcrTranslationRef } from '../../translation';
import { FreshnessLine } from '../EntityCard/FreshnessLine';
import { StatusLabel } from '../Status';
import styles from './EntityTab.module.css';

export interface TabHeaderProps {
  readonly answer: Answer<EntityDetail>;
  readonly refresh: Refresh;
}

/** The state at one glance, and how old it is. */
export function TabHeader({ answer: { value, receivedAt }, refresh }: TabHeaderProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const context = usePresenterContext();
  const { pulls, health, freshness } = value.summary;
  const aged = agedFreshness(freshness, receivedAt, context.now);
  return (
    <div className={styles['header']}>
      <h2 className={styles['title']}>{t('tab.title')}</h2>
      <StatusLabel status={pulls.verdict} />
      <StatusLabel status={health.status} />
      {aged.stale && <StatusLabel status="stale" />}
      <div className={styles['freshness']}>
        <FreshnessLine freshness={freshnessView(aged, context)} />
      </div>
      {refresh.allowed && (
        <Button size="small" variant="secondary" isPending={refresh.asking} onPress={refresh.ask}>
          {t('card.refresh.now')}
        </Button>
      )}
    </div>
  );
}
