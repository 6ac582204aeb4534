import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton } from '@backstage/ui';
import { type ReactNode, Suspense } from 'react';
import { privateEcrTranslationRef } from '../../translation';
import styles from './EntityTab.module.css';
import { MeasuredWidth } from './MeasuredWidth';

export interface FigureProps {
  /** What the picture shows, in one sentence; its numbers stand in a table beside it. */
  readonly label: string;
  /** Kept free while the chart is loaded. */
  readonly height: number;
  readonly children: (width: number) => ReactNode;
}

/** A chart, which is a picture to those who do not see it. */
export function Figure({ label, height, children }: FigureProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <div role="img" aria-label={label} style={{ minHeight: height }}>
      <Suspense
        fallback={<Skeleton width="100%" height={height} aria-label={t('tab.savings.chartLoading')} />}
      >
        <MeasuredWidth className={styles['figure']}>{children}</MeasuredWidth>
      </Suspense>
    </div>
  );
}
