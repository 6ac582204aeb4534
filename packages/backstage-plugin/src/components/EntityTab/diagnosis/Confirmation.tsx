import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { privateEcrTranslationRef } from '../../../translation';
import { ToneIcon, type Tone } from '../../Status';
import styles from '../EntityTab.module.css';

const TONES: Readonly<Record<string, Tone>> = { confirmed: 'bad', refuted: 'good', open: 'unknown' };

/** What the network says of a cause; a word of a later backend is shown as it is. */
export function Confirmation({ confirmation }: { readonly confirmation: string }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const isKnown = confirmation === 'confirmed' || confirmation === 'refuted' || confirmation === 'open';
  return (
    <span className={styles['withIcon']}>
      <ToneIcon tone={TONES[confirmation] ?? 'unknown'} size={16} />
      {isKnown ? t(`tab.diagnosis.confirmation.${confirmation}`) : confirmation}
    </span>
  );
}
