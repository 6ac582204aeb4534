import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { privateEcrTranslationRef } from '../../translation';
import styles from './Status.module.css';
import { ToneIcon } from './ToneIcon';
import { type StatusWord, TONE_OF } from './tones';

/** A state as a sign and a word. */
export function StatusLabel({ status }: { readonly status: StatusWord }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <span className={styles['label']}>
      <ToneIcon tone={TONE_OF[status]} size={16} />
      {t(`status.${status}`)}
    </span>
  );
}
