import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DriftView } from '../../presenters/card/drift';
import { privateEcrTranslationRef } from '../../translation';
import prose from '../Prose.module.css';
import { ToneIcon } from '../Status';
import styles from './EntityCard.module.css';
import { Section } from './Section';

/** How what is there stands to its Terraform, as CI last found. */
export function DriftSection({ drift }: { readonly drift: DriftView }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { tone, text, stacks, reported } = drift;
  return (
    <Section heading={t('card.drift.heading')}>
      <p className={styles['withIcon']}>
        <ToneIcon tone={tone} size={16} />
        <span>{text}</span>
      </p>
      {stacks.length > 0 && (
        <ul className={styles['rows']}>
          {stacks.map(stack => (
            <li key={stack.name}>
              <code>{stack.name}</code>: {stack.text}{' '}
              {stack.fix !== undefined && (
                <span className={styles['fix']}>
                  <strong>{t('card.problems.fix')}</strong> {stack.fix}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className={prose['secondary']}>{reported}</p>
    </Section>
  );
}
