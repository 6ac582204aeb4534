import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { useFormats } from '../../../hooks';
import { savingsStretches, type StripDay } from '../../../presenters/tab/history';
import { privateEcrTranslationRef } from '../../../translation';
import styles from '../EntityTab.module.css';
import { Figure } from '../Figure';
import { Fold } from '../Fold';
import { LazySavingsChart } from '../LazyCharts';
import { ScrollTable } from '../ScrollTable';

const CHART_HEIGHT = 180;

/** The savings of each day, as a line and as a table; nothing where none is known or may be seen. */
export function SavingsHistory({ days }: { readonly days: readonly StripDay[] }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const stretches = useMemo(() => savingsStretches(days), [days]);
  const points = useMemo(
    () =>
      days.map(({ day, savingsMonthlyUsd }) => ({
        day,
        // A picture needs no cents.
        value: savingsMonthlyUsd === undefined ? undefined : Number(savingsMonthlyUsd),
      })),
    [days],
  );
  if (stretches.length === 0) return null;
  return (
    <>
      <h4 className={styles['subheading']}>{t('tab.history.savings')}</h4>
      <Figure label={t('tab.history.savings')} height={CHART_HEIGHT}>
        {width => (
          <LazySavingsChart
            points={points}
            width={width}
            formatAmount={value => formats.money(value.toFixed(2))}
            formatDay={formats.day}
          />
        )}
      </Figure>
      <Fold title={t('tab.history.savingsTable')}>
        <ScrollTable label={t('tab.history.savingsTable')}>
          <thead>
            <tr>
              <th scope="col">{t('tab.history.from')}</th>
              <th scope="col">{t('tab.history.to')}</th>
              <th scope="col" className={styles['number']}>
                {t('tab.history.aMonth')}
              </th>
            </tr>
          </thead>
          <tbody>
            {stretches.map(({ from, to, savingsMonthlyUsd }) => (
              <tr key={from}>
                <th scope="row">{formats.day(from)}</th>
                <td>{formats.day(to)}</td>
                <td className={styles['number']}>{formats.money(savingsMonthlyUsd)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </Fold>
    </>
  );
}
