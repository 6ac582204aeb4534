import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FleetTotals } from '@private-ecr/core';
import { useFormats } from '../../hooks';
import type { FleetView } from '../../presenters/fleet/query';
import { privateEcrTranslationRef } from '../../translation';
import { FailureState, LoadingState, OutdatedNotice } from '../States';
import styles from './FleetPage.module.css';
import { FleetRowsTable } from './table/FleetRowsTable';
import { useFleetColumns } from './table/use-fleet-columns';
import { useFleetRows } from './use-fleet-rows';

const VIEW: FleetView = { kind: 'vpc', nat: 'true', sort: 'owner', order: 'asc' };
const COLUMNS = ['name', 'owner', 'place', 'nat', 'savings', 'seen'] as const;
const HEIGHTS = [168] as const;

export interface NatSectionProps {
  readonly totals: FleetTotals;
  readonly withCosts: boolean;
}

/** The VPCs in which a NAT gateway still runs: what is left to do, team by team. */
export function NatSection({ totals, withCosts }: NatSectionProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const { vpcsWithNat, vpcsNatUnknown = 0 } = totals;
  return (
    <section aria-labelledby="private-ecr-nat">
      <h2 id="private-ecr-nat" className={styles['heading']}>
        {t('fleet.nat.heading')}
      </h2>
      {vpcsWithNat > 0 ? (
        <NatTable withCosts={withCosts} />
      ) : (
        <p className={styles['text']}>{t('fleet.nat.none')}</p>
      )}
      {vpcsNatUnknown > 0 && (
        <p className={styles['secondary']}>
          {t('fleet.nat.unknown', { count: vpcsNatUnknown, shown: formats.number(vpcsNatUnknown) })}
        </p>
      )}
    </section>
  );
}

function NatTable({ withCosts }: { readonly withCosts: boolean }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const fleet = useFleetRows(VIEW);
  const columns = useFleetColumns(COLUMNS, withCosts);
  const { answer, error, refreshing, reload } = fleet.first;
  if (answer === undefined) {
    return error ? (
      <FailureState error={error} onRetry={reload} retrying={refreshing} />
    ) : (
      <LoadingState heights={HEIGHTS} />
    );
  }
  return (
    <>
      {error && <OutdatedNotice error={error} receivedAt={answer.receivedAt} />}
      <FleetRowsTable name={t('fleet.nat.heading')} layout="natColumns" columns={columns} fleet={fleet} />
    </>
  );
}
