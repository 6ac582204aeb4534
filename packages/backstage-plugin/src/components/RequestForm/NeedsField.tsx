import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Checkbox, CheckboxGroup } from '@backstage/ui';
import { REQUEST_NEED_IDS, requestedEndpoints, type RequestNeed } from '@private-ecr/core';
import { privateEcrTranslationRef } from '../../translation';
import { FieldFrame } from './FieldFrame';
import { frameOf } from './field-props';
import styles from './RequestForm.module.css';

type Props = FieldExtensionComponentProps<string[]>;

/** What the tasks need beyond a pull, and the endpoints that it comes to, each with why. */
export function NeedsField(props: Props) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { onChange, disabled = false, formData } = props;
  const value = Array.isArray(formData) ? formData : [];
  const needs = REQUEST_NEED_IDS.filter(need => value.includes(need));
  return (
    <FieldFrame {...frameOf(props, t('request.needs.label'))}>
      <CheckboxGroup
        aria-label={t('request.needs.label')}
        isDisabled={disabled}
        value={needs}
        onChange={chosen => onChange(REQUEST_NEED_IDS.filter(need => chosen.includes(need)))}
      >
        {REQUEST_NEED_IDS.map(need => (
          <Checkbox key={need} value={need}>
            {t(`request.needs.need.${need}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Endpoints needs={needs} />
    </FieldFrame>
  );
}

function Endpoints({ needs }: { readonly needs: readonly RequestNeed[] }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <section aria-label={t('request.needs.endpoints')} aria-live="polite">
      <p className={styles['heading']}>{t('request.needs.endpoints')}</p>
      <ul className={styles['list']}>
        {requestedEndpoints({ needs }).map(({ service, why }) => (
          <li key={service}>
            <code>{service}</code>: {why.join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
