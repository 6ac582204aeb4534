import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import type { PrivateEcrApiError } from '../../api';
import { useFormats } from '../../hooks/use-formats';
import { privateEcrTranslationRef } from '../../translation';

export interface OutdatedNoticeProps {
  readonly error: PrivateEcrApiError;
  /** When what is shown was received, in milliseconds. */
  readonly receivedAt: number;
}

/** Says that what is shown could not be brought up to date. */
export function OutdatedNotice({ error, receivedAt }: OutdatedNoticeProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  return (
    <Alert
      role="status"
      icon
      status="warning"
      title={t(`state.failure.${error.failure}`)}
      description={t('state.refreshFailed', { time: formats.time(receivedAt) })}
    />
  );
}
