import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { EntityDetail } from '@private-ecr/core';
import { Link } from '@backstage/ui';
import { privateEcrTranslationRef } from '../../translation';
import { StatusLabel } from '../Status';
import styles from './EntityTab.module.css';
import { Panel } from './Panel';

/** Of a VPC: who runs in it. */
export function ServicesPanel({ services }: Pick<EntityDetail, 'services'>) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const hrefOf = useEntityRefLink();
  return (
    <Panel heading={t('tab.services')}>
      <ul className={styles['incidents']}>
        {services.map(({ entityRef, title, verdict }) => (
          <li key={entityRef} className={styles['incident']}>
            <Link href={hrefOf(entityRef)}>{title}</Link> <StatusLabel status={verdict} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
