import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { privateEcrTranslationRef } from '../../translation';
import styles from './States.module.css';

export interface LoadingStateProps {
  /** Heights in pixels of the parts that will stand here, so that nothing jumps when they come. */
  readonly heights: readonly number[];
}

/** Shapes of what is on its way. */
export function LoadingState({ heights }: LoadingStateProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <div role="status" className={styles['loading']}>
      <VisuallyHidden>{t('state.loading')}</VisuallyHidden>
      {heights.map((height, position) => (
        <Skeleton key={position} width="100%" height={height} />
      ))}
    </div>
  );
}
