import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { privateEcrTranslationRef } from '../../../translation';
import styles from '../FleetPage.module.css';
import type { Column } from './columns';
import { type RowHeights, useRowHeight } from './use-row-height';
import { VirtualRow } from './VirtualRow';

/** Rows beyond the edge that are drawn already. */
const OVERSCAN = 8;

/** The height of a page of rows before it is measured. */
const FIRST_RECT = { width: 1_200, height: 640 };

export interface VirtualTableProps<Row> {
  /** What the table is called. */
  readonly name: string;
  /** The class that says how wide its columns are. */
  readonly layout: 'fleetColumns' | 'natColumns' | 'teamColumns';
  readonly columns: readonly Column<Row>[];
  readonly totalRows: number;
  /** Undefined for a row that is on its way. */
  readonly row: (position: number) => Row | undefined;
  readonly heights: RowHeights;
  /** Told which rows are in sight. */
  readonly onShow?: (from: number, to: number) => void;
  /** @defaultValue false */
  readonly tall?: boolean;
}

/** Any number of rows: only those in sight are drawn. */
export function VirtualTable<Row extends object>(props: VirtualTableProps<Row>) {
  const { name, layout, columns, totalRows, row, heights, onShow, tall = false } = props;
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const box = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight(heights);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by hand
  const virtualizer = useVirtualizer({
    count: totalRows,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    initialRect: FIRST_RECT,
    // A frame later is soon enough, and leaves the page free to answer.
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => onShow?.(from, to), [onShow, from, to]);
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const withCosts = columns.some(column => column.name === 'savings');
  return (
    <div
      ref={box}
      className={`${styles['scroll']} ${tall ? styles['tall'] : ''}`}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
      tabIndex={0}
      role="group"
      aria-label={t('fleet.table.label', { name })}
    >
      <div
        role="table"
        aria-label={name}
        aria-rowcount={totalRows + 1}
        className={`${styles['table']} ${styles[layout]} ${withCosts ? styles['withCosts'] : ''}`}
      >
        <div role="rowgroup" className={styles['head']}>
          <div role="row" aria-rowindex={1} className={styles['row']}>
            {columns.map(column => (
              <span key={column.name} role="columnheader" className={styles[`cell-${column.name}`]}>
                {column.title}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles['body']} style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, start, size }) => (
            <VirtualRow
              key={index}
              row={row(index)}
              rowIndex={index + 2}
              columns={columns}
              loading={t('fleet.table.loading')}
              top={start}
              height={size}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
