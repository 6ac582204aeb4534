import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FleetRow } from '@private-ecr/core';
import { privateEcrTranslationRef } from '../../../translation';
import styles from '../FleetPage.module.css';
import type { FleetRows } from '../use-fleet-rows';
import { VirtualTable, type VirtualTableProps } from './VirtualTable';

export interface FleetRowsTableProps extends Omit<
  VirtualTableProps<FleetRow>,
  'totalRows' | 'row' | 'onShow' | 'heights'
> {
  readonly fleet: FleetRows;
}

const HEIGHTS = { wide: 56, narrow: 132 } as const;

/** Services and VPCs, loaded as they come into sight. */
export function FleetRowsTable({ fleet, ...table }: FleetRowsTableProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { totalRows, row, show, error } = fleet;
  return (
    <>
      {error && (
        <p role="alert" className={styles['text']}>
          {t('fleet.table.rowFailed', { why: t(`state.failure.${error.failure}`) })}
        </p>
      )}
      <VirtualTable {...table} totalRows={totalRows} row={row} onShow={show} heights={HEIGHTS} />
    </>
  );
}
