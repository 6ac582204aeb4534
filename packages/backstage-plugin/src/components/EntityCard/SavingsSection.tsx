import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SavingsView } from '../../presenters/card/savings';
import { privateEcrTranslationRef } from '../../translation';
import { ToneIcon } from '../Status';
import prose from '../Prose.module.css';
import styles from './EntityCard.module.css';
import { Section } from './Section';

/** What is saved or lost, against both baselines, and where the figure comes from. */
export function SavingsSection({ savings }: { readonly savings: SavingsView }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { tone, headline, against, beside, reasons, basis } = savings;
  return (
    <Section heading={t('card.savings.heading')}>
      <p className={styles['withIcon']}>
        <ToneIcon tone={tone} />
        <span>
          <strong>{headline}</strong>
          {against !== undefined && <> {against}</>}
        </span>
      </p>
      {beside !== undefined && <p className={prose['text']}>{beside}.</p>}
      {reasons.map(reason => (
        <p key={reason} className={prose['text']}>
          {reason}.
        </p>
      ))}
      {basis.length > 0 && <p className={prose['secondary']}>{basis.join('. ')}.</p>}
    </Section>
  );
}
