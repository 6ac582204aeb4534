import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { useState } from 'react';
import type { Addition, AnnotationProblem } from '../../presenters/missing-annotations';
import { privateEcrTranslationRef } from '../../translation';
import styles from './States.module.css';

export interface MissingAnnotationStateProps {
  /** What was found and what is allowed, for each annotation that is missing or wrong. */
  readonly problems: readonly AnnotationProblem[];
  readonly additions: readonly Addition[];
}

/** Says what the catalog has to be told before anything can be shown, ready to be pasted. */
export function MissingAnnotationState({ problems, additions }: MissingAnnotationStateProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <div className={styles['problem']}>
      <Alert role="status" icon status="info" title={t('state.missingAnnotation.title')} />
      {problems.map(({ field, found, allowed, fix }) => (
        <p key={`${field} ${fix}`} className={styles['paragraph']}>
          <code>{field}</code> — {t('state.missingAnnotation.found', { found, allowed })}{' '}
          <strong>{t('card.problems.fix')}</strong> {fix}.
        </p>
      ))}
      {additions.map(addition => (
        <Snippet key={addition.entityRef} {...addition} />
      ))}
    </div>
  );
}

function Snippet({ entityRef, yaml }: Addition) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(yaml);
    setCopied(true);
  };
  return (
    <div>
      <p className={styles['paragraph']}>{t('state.missingAnnotation.add', { entityRef })}</p>
      {/* Scrolls sideways on a phone, and so must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles['code']} tabIndex={0} aria-label={entityRef} role="region">
        {yaml}
      </pre>
      <Button size="small" variant="secondary" onPress={() => void copy()}>
        {copied ? t('state.missingAnnotation.copied') : t('state.missingAnnotation.copy')}
      </Button>
    </div>
  );
}
