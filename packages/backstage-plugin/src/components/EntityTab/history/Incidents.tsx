import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Incident } from '@private-ecr/core';
import { useFormats } from '../../../hooks';
import { privateEcrTranslationRef } from '../../../translation';
import { StatusLabel } from '../../Status';
import prose from '../../Prose.module.css';
import styles from '../EntityTab.module.css';

const MS = 1_000;

/** What was the matter, latest first. */
export function Incidents({ incidents }: { readonly incidents: readonly Incident[] }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const whenOf = ({ firstSeenAt, resolvedAt }: Incident) => {
    const from = formats.time(firstSeenAt);
    if (resolvedAt === undefined) return t('tab.history.lasts', { from });
    const duration = formats.timeSpan((Date.parse(resolvedAt) - Date.parse(firstSeenAt)) / MS);
    return t('tab.history.over', { from, to: formats.time(resolvedAt, Date.parse(firstSeenAt)), duration });
  };
  return (
    <>
      <h4 className={styles['subheading']}>{t('tab.history.incidents')}</h4>
      {incidents.length === 0 ? (
        <p className={prose['text']}>{t('tab.history.noIncidents')}</p>
      ) : (
        <ul className={styles['incidents']}>
          {incidents.map(incident => (
            <li key={incident.id}>
              <p className={styles['incident']}>
                <StatusLabel status={incident.status} />
                <span className={prose['secondary']}>{whenOf(incident)}</span>
              </p>
              <p className={prose['text']}>{incident.reason}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
