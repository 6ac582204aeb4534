import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { privateEcrTranslationRef } from '../../translation';
import { FailureState, LoadingState } from '../States';
import styles from './FleetPage.module.css';
import { FleetRowsTable } from './table/FleetRowsTable';
import { useFleetColumns } from './table/use-fleet-columns';
import type { FleetRows } from './use-fleet-rows';

const COLUMNS = ['name', 'status', 'verdict', 'owner', 'place', 'nat', 'savings', 'seen'] as const;

const HEIGHTS = [480] as const;

export interface FleetTableProps {
  readonly fleet: FleetRows;
  readonly withCosts: boolean;
  /** Whether rows may be missing because of a filter. */
  readonly filtered: boolean;
}

/** All services and VPCs of the view. */
export function FleetTable({ fleet, withCosts, filtered }: FleetTableProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const columns = useFleetColumns(COLUMNS, withCosts);
  const { answer, error, refreshing, reload } = fleet.first;
  if (answer === undefined) {
    return error ? (
      <FailureState error={error} onRetry={reload} retrying={refreshing} />
    ) : (
      <LoadingState heights={HEIGHTS} />
    );
  }
  if (fleet.totalRows === 0) {
    return (
      <p className={styles['empty']}>
        {filtered ? t('fleet.table.noMatch') : `${t('fleet.table.empty')} ${t('fleet.table.emptyAdvice')}`}
      </p>
    );
  }
  return (
    <FleetRowsTable
      name={t('fleet.table.heading')}
      layout="fleetColumns"
      columns={columns}
      fleet={fleet}
      tall
    />
  );
}
