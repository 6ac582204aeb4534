import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntitySummary, Leg } from '@private-ecr/core';
import { evidenceLinks } from '../../../presenters/tab/evidence';
import { useSettings } from '../../../settings-context';
import { privateEcrTranslationRef } from '../../../translation';
import prose from '../../Prose.module.css';
import { OutLink } from '../../OutLink';

export interface EvidenceListProps {
  readonly evidence: Leg['checks'][number]['evidence'];
  readonly summary: EntitySummary;
  /** Without the words around the ids, where a column's head has them. */
  readonly bare?: boolean;
}

/** The resources that a statement rests on, each with the page of AWS's console that shows it. */
export function EvidenceList({ evidence, summary, bare = false }: EvidenceListProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { consoleSwitchUrl } = useSettings();
  if (evidence.length === 0) return null;
  return (
    <p className={prose['secondary']}>
      {!bare && `${t('tab.path.evidence')} `}
      {evidenceLinks(evidence, summary, consoleSwitchUrl).map(({ type, id, href }, position) => (
        <span key={`${type} ${id}`}>
          {position > 0 && ', '}
          {!bare && `${type} `}
          {href === undefined ? <code>{id}</code> : <OutLink href={href}>{id}</OutLink>}
        </span>
      ))}
    </p>
  );
}
