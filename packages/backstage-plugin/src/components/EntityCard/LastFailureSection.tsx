import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LastFailureView } from '../../presenters/card/last-failure';
import { privateEcrTranslationRef } from '../../translation';
import { OutLink } from '../OutLink';
import { ToneIcon } from '../Status';
import prose from '../Prose.module.css';
import styles from './EntityCard.module.css';
import { Section } from './Section';

/** The last pull that really failed: when, most probably why, and what ECS said. */
export function LastFailureSection({ failure }: { readonly failure: LastFailureView }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { at, when, cause, fix, link, contradiction, message } = failure;
  return (
    <Section heading={t('card.failure.heading')}>
      <div className={styles['withIcon']}>
        <ToneIcon tone="warning" size={16} />
        <div>
          <p className={prose['text']}>
            <time dateTime={at}>{when}</time>: {cause}
            {fix !== undefined && (
              <span className={styles['fix']}>
                <strong>{t('card.problems.fix')}</strong> {fix}
              </span>
            )}
            {link !== undefined && (
              <span className={styles['page']}>
                <OutLink href={link}>{t('about.summary', { what: t('card.failure.thisCause') })}</OutLink>
              </span>
            )}
          </p>
          {contradiction !== undefined && <p className={prose['text']}>{contradiction}</p>}
          <details className={styles['message']}>
            <summary>{t('card.failure.message')}</summary>
            <code>{message}</code>
          </details>
        </div>
      </div>
    </Section>
  );
}
