import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { MAX_DIAGNOSE_CHARACTERS } from '@private-ecr/core';
import { Button, TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { useFormats } from '../../../hooks';
import { privateEcrTranslationRef } from '../../../translation';
import prose from '../../Prose.module.css';
import styles from '../EntityTab.module.css';
import { Panel } from '../Panel';
import { Causes } from './Causes';
import { useDiagnosis } from './use-diagnosis';

/** A box for the message of a task that stopped, and what it means. */
export function DiagnosisPanel({ entityRef }: { readonly entityRef: string }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const { asking, explanation, ask, clear } = useDiagnosis(entityRef);
  const [message, setMessage] = useState('');
  const isTooLong = message.length > MAX_DIAGNOSE_CHARACTERS;
  return (
    <Panel heading={t('tab.diagnosis.heading')}>
      <p className={prose['text']}>{t('tab.diagnosis.intro')}</p>
      <TextAreaField
        label={t('tab.diagnosis.label')}
        placeholder={t('tab.diagnosis.placeholder')}
        rows={5}
        value={message}
        onChange={setMessage}
        isInvalid={isTooLong}
        spellCheck="false"
      />
      {isTooLong && (
        <p role="alert" className={prose['text']}>
          {t('tab.diagnosis.tooLong', {
            max: formats.number(MAX_DIAGNOSE_CHARACTERS),
            found: formats.number(message.length),
          })}
        </p>
      )}
      <div className={styles['controls']}>
        <Button
          variant="primary"
          isPending={asking}
          isDisabled={message.trim() === '' || isTooLong}
          onPress={() => ask(message)}
        >
          {t('tab.diagnosis.ask')}
        </Button>
        <Button
          variant="secondary"
          isDisabled={message === '' && explanation === undefined}
          onPress={() => {
            setMessage('');
            clear();
          }}
        >
          {t('tab.diagnosis.clear')}
        </Button>
      </div>
      <div aria-live="polite">{explanation && <Causes explanation={explanation} />}</div>
    </Panel>
  );
}
