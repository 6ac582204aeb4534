import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntitySummary } from '@private-ecr/core';
import type { Hop } from '../../../presenters/tab/path';
import { checkTopic } from '../../../presenters/topics';
import { privateEcrTranslationRef } from '../../../translation';
import { About } from '../../About';
import { ToneIcon, TONE_OF } from '../../Status';
import prose from '../../Prose.module.css';
import styles from '../EntityTab.module.css';
import { EvidenceList } from './EvidenceList';

export interface HopDetailsProps {
  readonly id: string;
  readonly label: string;
  readonly hop: Hop;
  readonly summary: EntitySummary;
}

/** What was checked at a link, what was found, and what mends it. */
export function HopDetails({ id, label, hop, summary }: HopDetailsProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <ul id={id} className={styles['checks']} aria-label={`${label}: ${t('tab.path.details')}`}>
      {hop.checks.map(check => {
        const topic = checkTopic(check.id);
        return (
          <li key={check.id} className={styles['check']}>
            <ToneIcon tone={TONE_OF[check.verdict]} size={16} />
            <div>
              <p className={prose['text']}>
                <code>{check.id}</code> <strong>{t(`tab.path.verdict.${check.verdict}`)}</strong>:{' '}
                {check.detail}.
              </p>
              {check.fix !== undefined && (
                <p className={prose['text']}>
                  <strong>{t('tab.path.fix')}</strong> {check.fix}
                </p>
              )}
              <EvidenceList evidence={check.evidence} summary={summary} />
              {topic && check.verdict !== 'pass' && <About topic={topic} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
