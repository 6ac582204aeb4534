import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntitySummary } from '@private-ecr/core';
import { endpointMatrix } from '../../presenters/tab/endpoints';
import { useSettings } from '../../settings-context';
import { privateEcrTranslationRef } from '../../translation';
import { ToneIcon, type Tone, TONE_OF } from '../Status';
import prose from '../Prose.module.css';
import styles from './EntityTab.module.css';
import { EvidenceList } from './path/EvidenceList';
import { Panel } from './Panel';
import { ScrollTable } from './ScrollTable';

const TONES = {
  present: 'good',
  missing: 'bad',
  unknown: 'unknown',
  'not-needed': 'info',
  regional: 'good',
} as const satisfies Record<string, Tone>;

/** Which endpoint stands in which zone. */
export function EndpointsPanel({ summary }: { readonly summary: EntitySummary }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { azLabels } = useSettings();
  const { zones, rows } = endpointMatrix(summary.endpoints, azLabels);
  const heading = t('tab.endpoints.heading');
  return (
    <Panel heading={heading}>
      {rows.length === 0 ? (
        <p className={prose['text']}>{t('tab.endpoints.none')}</p>
      ) : (
        <ScrollTable label={heading}>
          <thead>
            <tr>
              <th scope="col">{t('tab.endpoints.service')}</th>
              <th scope="col">{t('tab.endpoints.state')}</th>
              {zones.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{t('tab.endpoints.endpoint')}</th>
              <th scope="col">{t('tab.endpoints.account')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ endpointId, service, state, worst, accountId, cells }) => (
              <tr key={endpointId}>
                <th scope="row">
                  <code>{service}</code>
                </th>
                <td>
                  <span className={styles['withIcon']}>
                    <ToneIcon tone={worst === undefined ? 'good' : TONE_OF[worst]} size={16} />
                    {state}
                  </span>
                </td>
                {cells.map((cell, position) => (
                  <td key={zones[position]?.key}>
                    <span className={styles['withIcon']}>
                      {cell !== 'not-needed' && <ToneIcon tone={TONES[cell]} size={16} />}
                      {t(`tab.endpoints.cell.${cell}`)}
                    </span>
                  </td>
                ))}
                <td>
                  <EvidenceList
                    evidence={[{ type: 'vpc-endpoint', id: endpointId }]}
                    summary={summary}
                    bare
                  />
                </td>
                <td>{accountId}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </Panel>
  );
}
