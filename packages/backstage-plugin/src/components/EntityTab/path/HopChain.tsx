import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntitySummary } from '@private-ecr/core';
import { useId, useState } from 'react';
import type { Hop, PathVariant } from '../../../presenters/tab/path';
import { privateEcrTranslationRef } from '../../../translation';
import { ToneIcon, TONE_OF } from '../../Status';
import styles from '../EntityTab.module.css';
import { HopDetails } from './HopDetails';

export interface HopChainProps {
  readonly service: string;
  readonly variant: PathVariant;
  readonly summary: EntitySummary;
}

/** The way as a row of links, each of which opens what was checked there. The one that breaks the way is open. */
export function HopChain({ service, variant, summary }: HopChainProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const detailsId = useId();
  const doubtful = variant.brokenHop ?? variant.hops.find(({ verdict }) => verdict === 'unknown');
  const [chosen, setChosen] = useState<Hop['id'] | 'none' | undefined>();
  // What is chosen stays when the answer is renewed; until then the broken link is open, also one that breaks later.
  const open = variant.hops.find(({ id }) => id === (chosen ?? doubtful?.id));
  const labelOf = ({ id }: Hop) => t(`tab.path.hop.${id}`, { service });
  return (
    <>
      <ol className={styles['chain']} aria-label={t('tab.path.hops', { service })}>
        {variant.hops.map(hop => (
          <li key={hop.id} className={`${styles['link']} ${hop.broken ? styles['brokenLink'] : ''}`}>
            {hop.verdict === 'none' ? (
              <span className={styles['end']}>{labelOf(hop)}</span>
            ) : (
              <button
                type="button"
                className={`${styles['hop']} ${hop.verdict === 'unknown' ? styles['unknown'] : ''} ${hop.broken ? styles['broken'] : ''}`}
                aria-expanded={hop === open}
                aria-controls={hop === open ? detailsId : undefined}
                onClick={() => setChosen(hop === open ? 'none' : hop.id)}
              >
                <ToneIcon tone={TONE_OF[hop.verdict]} size={16} />
                <span>
                  {labelOf(hop)}{' '}
                  <span className={styles['hopVerdict']}>
                    {hop.broken ? t('tab.path.brokenHere') : t(`tab.path.verdict.${hop.verdict}`)}
                  </span>
                </span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {open && open.checks.length > 0 && (
        <HopDetails id={detailsId} label={labelOf(open)} hop={open} summary={summary} />
      )}
    </>
  );
}
