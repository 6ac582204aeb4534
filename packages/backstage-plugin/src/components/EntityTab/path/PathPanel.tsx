import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntityDetail } from '@private-ecr/core';
import { useMemo } from 'react';
import { workloadPaths } from '../../../presenters/tab/path';
import { privateEcrTranslationRef } from '../../../translation';
import { StatusLabel } from '../../Status';
import prose from '../../Prose.module.css';
import styles from '../EntityTab.module.css';
import { Panel } from '../Panel';
import { ServiceWay } from './ServiceWay';

/** The pull path, hop by hop, to every service that is needed. */
export function PathPanel({ detail }: { readonly detail: EntityDetail }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { workloads, notSeen, summary } = detail;
  const paths = useMemo(() => workloadPaths(workloads), [workloads]);
  return (
    <Panel heading={t('tab.path.heading')}>
      <p className={prose['text']}>{paths.length === 0 ? t('tab.path.none') : t('tab.path.intro')}</p>
      {paths.map(({ workload, verdict, services, warnings }) => (
        <div key={workload} className={styles['workload']}>
          <h4 className={styles['subheading']}>
            {t('tab.path.workload', { workload })} <StatusLabel status={verdict} />
          </h4>
          <ul className={styles['ways']}>
            {services.map(path => (
              <ServiceWay key={path.key} path={path} summary={summary} />
            ))}
          </ul>
          {warnings.length > 0 && (
            <Facts heading={t('tab.path.warnings')} facts={warnings.map(({ detail: text }) => text)} />
          )}
        </div>
      ))}
      {notSeen.length > 0 && (
        <Facts
          heading={t('tab.path.notSeen')}
          facts={notSeen.map(({ what, matters }) => `${what}: ${matters}`)}
        />
      )}
    </Panel>
  );
}

function Facts({ heading, facts }: { readonly heading: string; readonly facts: readonly string[] }) {
  return (
    <>
      <h4 className={styles['subheading']}>{heading}</h4>
      <ul className={styles['facts']}>
        {facts.map(fact => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}
