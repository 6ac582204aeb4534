import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { useEffect } from 'react';
import { useLoad } from '../../hooks';
import { requestOf } from '../../presenters/request/form-data';
import { privateEcrTranslationRef } from '../../translation';
import { FailureState, LoadingState } from '../States';
import { FieldFrame } from './FieldFrame';
import { formDataOf, frameOf } from './field-props';
import { Preview } from './Preview';

/** The form holds nothing for it; a value must be there for the form to have it checked. */
type Props = FieldExtensionComponentProps<object>;

const HEIGHTS = [48, 96, 120] as const;

/** What all that was filled in comes to, as the backend sees it now: what is wrong, the network, what it costs and saves. */
export function PreviewField(props: Props) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { formData, onChange, name } = props;
  const { [name]: _own, ...data } = formDataOf(props);
  const request = requestOf(data);
  const { answer, error, refreshing, reload } = useLoad(
    ['request-preview', JSON.stringify(request)],
    async api => ({
      value: await api.previewRequest(request),
      receivedAt: Date.now(),
    }),
  );
  useEffect(() => {
    if (formData === undefined) onChange({});
  }, [formData, onChange]);
  return (
    <FieldFrame {...frameOf(props, t('request.preview.heading'))}>
      {answer === undefined && error === undefined && <LoadingState heights={HEIGHTS} />}
      {answer === undefined && error && <FailureState error={error} onRetry={reload} retrying={refreshing} />}
      {answer && <Preview preview={answer.value} />}
    </FieldFrame>
  );
}
