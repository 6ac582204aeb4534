import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type { PrivateEcrApiError } from '../../api';
import { privateEcrTranslationRef } from '../../translation';
import styles from './States.module.css';

export interface FailureStateProps {
  readonly error: PrivateEcrApiError;
  readonly onRetry: () => void;
  readonly retrying?: boolean;
}

/** Why there is nothing to show, and what to do about it. */
export function FailureState({ error, onRetry, retrying = false }: FailureStateProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { failure } = error;
  return (
    <Alert
      role="alert"
      icon
      status={failure === 'denied' || failure === 'not-found' ? 'info' : 'warning'}
      title={t(`state.failure.${failure}`)}
      description={
        <>
          <span>{t(`state.advice.${failure}`)}</span>
          {failure !== 'denied' && error.message !== '' && (
            <>
              {' '}
              <code>{error.message}</code>
            </>
          )}
          {/* Below the words, which have no room beside it in a narrow card. */}
          <span className={styles['action']}>
            <Button size="small" variant="secondary" onPress={onRetry} isPending={retrying}>
              {t('state.retry')}
            </Button>
          </span>
        </>
      }
    />
  );
}
