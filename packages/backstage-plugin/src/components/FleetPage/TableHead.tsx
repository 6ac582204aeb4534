import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useFormats } from '../../hooks';
import type { FleetView } from '../../presenters/fleet/query';
import { privateEcrTranslationRef } from '../../translation';
import styles from './FleetPage.module.css';
import { useExport } from './use-export';

export interface TableHeadProps {
  readonly id: string;
  readonly view: FleetView;
  /** Undefined while it is not known. */
  readonly totalRows: number | undefined;
  readonly withCosts: boolean;
}

/** How many rows there are, and a way to take them along. */
export function TableHead({ id, view, totalRows, withCosts }: TableHeadProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const { exporting, message, start } = useExport(view, withCosts);
  return (
    <div className={styles['tableHead']}>
      {/* Where one gets to from a figure that stands for rows. */}
      <h2 id={id} tabIndex={-1} className={styles['heading']}>
        {t('fleet.table.heading')}
      </h2>
      <span role="status">
        {totalRows !== undefined &&
          t('fleet.table.count', { count: totalRows, shown: formats.number(totalRows) })}
      </span>
      <span className={styles['export']}>
        <span role="status" className={styles['secondary']}>
          {message}
        </span>
        <Button
          size="small"
          variant="secondary"
          isPending={exporting}
          isDisabled={totalRows === undefined || totalRows === 0}
          onPress={start}
        >
          {t('fleet.csv.export')}
        </Button>
      </span>
    </div>
  );
}
