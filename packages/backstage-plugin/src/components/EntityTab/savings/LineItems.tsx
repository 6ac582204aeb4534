import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SavingsDetail } from '@private-ecr/core';
import { useFormats } from '../../../hooks';
import { lineTables, showBackOf } from '../../../presenters/tab/line-items';
import { privateEcrTranslationRef } from '../../../translation';
import prose from '../../Prose.module.css';
import styles from '../EntityTab.module.css';
import { Fold } from '../Fold';
import { ScrollTable } from '../ScrollTable';

/** The bill: quantity × price = amount, where the price comes from, and who pays. */
export function LineItems({ savings }: { readonly savings: Pick<SavingsDetail, 'lineItems'> }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const { hubOwnerPaysUsd, teamPaysUsd } = showBackOf(savings.lineItems);
  return (
    <>
      <p className={prose['text']}>
        {t('tab.savings.showBack', {
          hub: formats.money(hubOwnerPaysUsd),
          team: formats.money(teamPaysUsd),
        })}
      </p>
      <Fold title={t('tab.savings.lines')}>
        <p className={prose['secondary']}>{t('tab.savings.linesIntro')}</p>
        {lineTables(savings.lineItems).map(({ id, rows, totalUsd }) => (
          <ScrollTable key={id} label={t(`tab.savings.table.${id}`)}>
            <caption className={styles['caption']}>{t(`tab.savings.table.${id}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('tab.savings.item')}</th>
                <th scope="col" className={styles['number']}>
                  {t('tab.savings.quantity')}
                </th>
                <th scope="col">{t('tab.savings.unit')}</th>
                <th scope="col" className={styles['number']}>
                  {t('tab.savings.price')}
                </th>
                <th scope="col" className={styles['number']}>
                  {t('tab.savings.amount')}
                </th>
                <th scope="col">{t('tab.savings.payer')}</th>
                <th scope="col">{t('tab.savings.source')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(row => (
                <tr key={`${row.id} ${row.unit}`}>
                  <th scope="row">{row.label}</th>
                  <td className={styles['number']}>{formats.exact(row.quantity)}</td>
                  <td>{row.unit}</td>
                  <td className={styles['number']}>{formats.usdPrice(row.unitPriceUsd)}</td>
                  <td className={styles['number']}>{formats.usd(row.amountUsd)}</td>
                  <td>{t(`tab.savings.payers.${row.payer}`)}</td>
                  <td>{row.source}</td>
                </tr>
              ))}
              <tr className={styles['sum']}>
                <th scope="row">{t('tab.savings.total')}</th>
                <td colSpan={3} />
                <td className={styles['number']}>{formats.usd(totalUsd)}</td>
                <td colSpan={2} />
              </tr>
            </tbody>
          </ScrollTable>
        ))}
      </Fold>
    </>
  );
}
