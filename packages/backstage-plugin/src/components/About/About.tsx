import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Topic } from '../../presenters/topics';
import { useSettings } from '../../settings-context';
import { privateEcrTranslationRef } from '../../translation';
import { OutLink } from '../OutLink';
import styles from './About.module.css';

/** What a problem is about: its page where the operator says where pages are, else in short and in place. */
export function About({ topic }: { readonly topic: Topic }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { docsBaseUrl } = useSettings();
  const summary = t('about.summary', { what: topic.id });
  if (docsBaseUrl !== undefined)
    return <OutLink href={`${docsBaseUrl.replace(/\/+$/, '')}/${topic.page}`}>{summary}</OutLink>;
  return (
    <details className={styles['about']}>
      <summary>{summary}</summary>
      <p className={styles['text']}>{t(topic.message)}</p>
    </details>
  );
}
