import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { TeamList } from '@private-ecr/core';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { useFormats } from '../../../hooks';
import { ownerName } from '../../../presenters/fleet/owner-name';
import { privateEcrTranslationRef } from '../../../translation';
import { StatusLabel } from '../../Status';
import styles from '../FleetPage.module.css';
import { useShowRows } from '../use-view';
import type { Column } from './columns';

type Team = TeamList['teams'][number];

const STATUSES = ['failing', 'degraded', 'unknown', 'healthy'] as const;

/** Columns of teams; `withCosts: false` leaves savings out. */
export function useTeamColumns(withCosts: boolean): readonly Column<Team>[] {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const hrefOf = useEntityRefLink();
  const show = useShowRows();
  return useMemo(() => {
    const columns: readonly Column<Team>[] = [
      {
        name: 'name',
        title: t('fleet.teams.name'),
        cell: ({ ownerRef }) => (
          <Link className={styles['rowLink'] ?? ''} to={hrefOf(ownerRef)} title={ownerRef}>
            {ownerName(ownerRef)}
          </Link>
        ),
      },
      {
        name: 'services',
        title: t('fleet.totals.services'),
        cell: ({ ownerRef, totals: { services } }) => (
          <Button
            size="small"
            variant="tertiary"
            aria-label={t('fleet.teams.show', { count: services, team: ownerName(ownerRef) })}
            onPress={() => show({ owner: ownerRef, kind: 'service' })}
          >
            {formats.number(services)}
          </Button>
        ),
      },
      {
        name: 'health',
        title: t('fleet.totals.status'),
        cell: ({ totals: { servicesByStatus } }) =>
          STATUSES.filter(status => (servicesByStatus[status] ?? 0) > 0).map(status => (
            <span key={status} className={styles['count']}>
              <StatusLabel status={status} /> {formats.number(servicesByStatus[status] ?? 0)}
            </span>
          )),
      },
      {
        name: 'vpcs',
        title: t('fleet.totals.vpcs'),
        cell: ({ totals: { vpcs } }) => formats.number(vpcs),
      },
      {
        name: 'nat',
        title: t('fleet.teams.nat'),
        cell: ({ totals: { vpcsWithNat } }) => formats.number(vpcsWithNat),
      },
      {
        name: 'stale',
        title: t('status.stale'),
        cell: ({ totals: { stale } }) => formats.number(stale),
      },
      {
        name: 'savings',
        title: t('fleet.table.savings'),
        cell: ({ totals: { savingsMonthlyUsd } }) =>
          savingsMonthlyUsd === undefined ? t('fleet.table.notKnown') : formats.money(savingsMonthlyUsd),
      },
    ];
    return columns.filter(({ name }) => withCosts || name !== 'savings');
  }, [t, formats, hrefOf, show, withCosts]);
}
