import { memo } from 'react';
import styles from '../FleetPage.module.css';
import type { Column } from './columns';

export interface VirtualRowProps<Row> {
  /** Undefined while it is on its way. */
  readonly row: Row | undefined;
  readonly rowIndex: number;
  readonly columns: readonly Column<Row>[];
  /** What stands in a row that is on its way. */
  readonly loading: string;
  readonly top: number;
  readonly height: number;
}

/** One row. Drawn again only when something of it has changed: scrolling draws none twice. */
export const VirtualRow = memo(function VirtualRow<Row>(props: VirtualRowProps<Row>) {
  const { row, rowIndex, columns, loading, top, height } = props;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={`${styles['row']} ${styles['bodyRow']}`}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {columns.map(({ name, title, cell }, position) => (
        <span key={name} role="cell" className={styles[`cell-${name}`]} data-label={title}>
          {row === undefined ? position === 0 && loading : cell(row)}
        </span>
      ))}
    </div>
  );
}) as <Row>(props: VirtualRowProps<Row>) => React.ReactElement;
