import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FleetTotals } from '@private-ecr/core';
import { Button, Card, CardBody } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useFormats } from '../../hooks';
import { signOf } from '../../presenters/card/savings';
import { privateEcrTranslationRef } from '../../translation';
import { StatusLabel } from '../Status';
import styles from './FleetPage.module.css';
import { useShowRows } from './use-view';

const STATUSES = ['failing', 'degraded', 'unknown', 'healthy'] as const;

/** Sums over all that the reader may see, and what they cover. */
export function Totals({ totals }: { readonly totals: FleetTotals }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const show = useShowRows();
  const { services, vpcs, servicesByStatus, stale, vpcsWithNat, covers } = totals;
  return (
    <section aria-labelledby="private-ecr-totals">
      <h2 id="private-ecr-totals" className={styles['heading']}>
        {t('fleet.totals.heading')}
      </h2>
      <ul className={styles['tiles']}>
        <Tile name={t('fleet.totals.services')} figure={formats.number(services)} wide>
          {STATUSES.filter(status => (servicesByStatus[status] ?? 0) > 0).map(status => (
            <Button
              key={status}
              size="small"
              variant="secondary"
              onPress={() => show({ status, kind: 'service' })}
            >
              <StatusLabel status={status} /> {formats.number(servicesByStatus[status] ?? 0)}
            </Button>
          ))}
        </Tile>
        <Tile name={t('fleet.totals.vpcs')} figure={formats.number(vpcs)} />
        <Savings totals={totals} />
        <Tile name={t('fleet.totals.nat')} figure={formats.number(vpcsWithNat)}>
          {vpcsWithNat > 0 && (
            <Show of={t('fleet.totals.nat')} onPress={() => show({ nat: 'true', kind: 'vpc' })} />
          )}
        </Tile>
        <Tile name={t('fleet.totals.stale')} figure={formats.number(stale)}>
          {stale > 0 && <Show of={t('fleet.totals.stale')} onPress={() => show({ stale: 'true' })} />}
        </Tile>
      </ul>
      <p className={styles['secondary']}>{t('fleet.totals.covers', { covers: covers.replace(/\.$/, '') })}</p>
    </section>
  );
}

/** What all save; not there at all where costs may not be seen. */
function Savings({ totals: { savingsMonthlyUsd, vpcsWithSavings, vpcs } }: { readonly totals: FleetTotals }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  if (savingsMonthlyUsd === undefined) return null;
  const name = signOf(savingsMonthlyUsd) === 'loss' ? t('fleet.totals.loss') : t('fleet.totals.savings');
  return (
    <Tile name={name} figure={formats.moneyWithoutSign(savingsMonthlyUsd)}>
      {t('fleet.totals.savingsOver', {
        some: formats.number(vpcsWithSavings),
        total: formats.number(vpcs),
      })}
    </Tile>
  );
}

/** Leads to the rows of a figure; by its whole name for who does not see where it stands. */
function Show({ of: name, onPress }: { readonly of: string; readonly onPress: () => void }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <Button
      size="small"
      variant="secondary"
      aria-label={t('fleet.totals.showOf', { name })}
      onPress={onPress}
    >
      {t('fleet.totals.show')}
    </Button>
  );
}

interface TileProps {
  readonly name: string;
  readonly figure: string;
  /** @defaultValue false */
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

function Tile({ name, figure, wide = false, children }: TileProps) {
  return (
    <li className={wide ? styles['wide'] : undefined}>
      <Card className={styles['tile'] ?? ''}>
        <CardBody>
          <p className={styles['tileName']}>{name}</p>
          <p className={styles['figure']}>{figure}</p>
          <div className={styles['tileRest']}>{children}</div>
        </CardBody>
      </Card>
    </li>
  );
}
