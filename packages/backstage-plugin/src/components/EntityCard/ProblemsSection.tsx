import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ProblemsView, ProblemView } from '../../presenters/card/problems';
import { privateEcrTranslationRef } from '../../translation';
import { About } from '../About';
import { ToneIcon } from '../Status';
import prose from '../Prose.module.css';
import styles from './EntityCard.module.css';
import { Section } from './Section';

/** What is wrong, each with its fix and the page that explains it; nothing where nothing is. */
export function ProblemsSection({ problems }: { readonly problems: ProblemsView }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { shown, more, unseen } = problems;
  if (shown.length === 0 && unseen === undefined) return null;
  return (
    <Section heading={t('card.problems.heading')}>
      <ul className={styles['problems']}>
        {shown.map(({ key, ...problem }) => (
          <Problem key={key} {...problem} />
        ))}
        {unseen !== undefined && (
          <li className={styles['withIcon']}>
            <ToneIcon tone="unknown" size={16} />
            <details>
              <summary>{unseen.text}</summary>
              {unseen.first}
            </details>
          </li>
        )}
      </ul>
      {more > 0 && <p className={prose['secondary']}>{t('card.problems.more', { count: more })}</p>}
    </Section>
  );
}

function Problem({ tone, text, fix, topic }: Omit<ProblemView, 'key'>) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <li className={styles['withIcon']}>
      <ToneIcon tone={tone} size={16} />
      <span>
        {text}
        {fix !== undefined && (
          <span className={styles['fix']}>
            <strong>{t('card.problems.fix')}</strong> {fix}
          </span>
        )}{' '}
        {topic && <About topic={topic} />}
      </span>
    </li>
  );
}
