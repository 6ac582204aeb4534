import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { FleetRow } from '@private-ecr/core';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { useFormats } from '../../../hooks';
import type { Translate } from '../../../presenters/context';
import { ownerName } from '../../../presenters/fleet/owner-name';
import type { Formats } from '../../../presenters/formats';
import { privateEcrTranslationRef } from '../../../translation';
import { StatusLabel } from '../../Status';
import styles from '../FleetPage.module.css';
import type { Column, ColumnName } from './columns';

interface Words {
  readonly t: Translate;
  readonly formats: Formats;
  readonly hrefOf: (entityRef: string) => string;
}

/** What stands in each column of a row. */
const CELLS = {
  name: ({ entityRef, title, headline }, { hrefOf }) => (
    <>
      <Link className={styles['rowLink'] ?? ''} to={hrefOf(entityRef)} title={entityRef}>
        {title}
      </Link>
      {headline !== undefined && (
        <span className={styles['rowHeadline']} title={headline}>
          {headline}
        </span>
      )}
    </>
  ),
  status: ({ status }) => <StatusLabel status={status} />,
  verdict: ({ verdict }, { t }) => t(`fleet.filters.verdicts.${verdict}`),
  owner: ({ ownerRef }) => (ownerRef === undefined ? '' : ownerName(ownerRef)),
  place: ({ region, accountId }) => [region, accountId].filter(part => part !== undefined).join(' '),
  nat: ({ natGateways }, { t, formats }) =>
    natGateways === null ? t('fleet.table.notKnown') : formats.number(natGateways),
  savings: ({ savingsMonthlyUsd }, { t, formats }) =>
    savingsMonthlyUsd === undefined ? t('fleet.table.notKnown') : formats.money(savingsMonthlyUsd),
  // As a moment, which stays true while rows are not drawn again.
  seen: ({ collectedAt, stale }, { t, formats }) => (
    <>
      {stale && <StatusLabel status="stale" />}
      {collectedAt === null ? (
        t('fleet.table.never')
      ) : (
        <time dateTime={collectedAt}>{formats.time(collectedAt)}</time>
      )}
    </>
  ),
} as const satisfies Partial<Record<ColumnName, (row: FleetRow, words: Words) => React.ReactNode>>;

/**
 * Columns of services and VPCs, in an order: asked for once by a table, as thousands of cells pass by.
 *
 * @param names - the same array each time
 * @param withCosts - false leaves savings out
 */
export function useFleetColumns(
  names: readonly (keyof typeof CELLS)[],
  withCosts: boolean,
): readonly Column<FleetRow>[] {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const hrefOf = useEntityRefLink();
  return useMemo(
    () =>
      names
        .filter(name => withCosts || name !== 'savings')
        .map(name => ({
          name,
          title: t(`fleet.table.${name}`),
          cell: row => CELLS[name](row, { t, formats, hrefOf }),
        })),
    [names, withCosts, t, formats, hrefOf],
  );
}
