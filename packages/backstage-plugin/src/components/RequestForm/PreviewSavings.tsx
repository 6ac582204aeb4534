import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { RequestPreview } from '@private-ecr/core';
import { useFormats } from '../../hooks';
import { privateEcrTranslationRef } from '../../translation';
import { LineItems } from '../EntityTab/savings/LineItems';
import { ToneIcon } from '../Status';
import styles from './RequestForm.module.css';

type Savings = NonNullable<RequestPreview['savings']>;

/** What it costs and saves, or why that is not known: a loss reads as a loss. */
export function PreviewSavings({
  savings,
  savingsUnavailable,
}: Pick<RequestPreview, 'savings' | 'savingsUnavailable'>) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  if (savings === undefined && savingsUnavailable === undefined) return null;
  return (
    <section aria-label={t('request.preview.savings')}>
      <p className={styles['heading']}>{t('request.preview.savings')}</p>
      {savings === undefined ? (
        <p className={styles['withIcon']}>
          <ToneIcon tone="unknown" />
          {t('request.preview.unavailable', { reason: savingsUnavailable ?? '' })}
        </p>
      ) : (
        <Known savings={savings} />
      )}
    </section>
  );
}

function Known({ savings }: { readonly savings: Savings }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const { monthlyUsd, monthlyUsdVsNatOnly, actualMonthlyUsd, isLoss, claimed, reason } = savings;
  const { explanation, pricesAsOf, assumptions, lineItems } = savings;
  const amount = formats.moneyWithoutSign(monthlyUsd);
  return (
    <>
      <p className={styles['withIcon']}>
        <ToneIcon tone={!claimed ? 'unknown' : isLoss ? 'warning' : 'good'} />
        <span>
          {claimed ? (
            <>
              <strong>{t(isLoss ? 'request.preview.loss' : 'request.preview.gain', { amount })}</strong>{' '}
              {t('request.preview.against')}
            </>
          ) : (
            t('request.preview.notClaimed', { reason: reason ?? explanation })
          )}
        </span>
      </p>
      <p className={styles['text']}>
        {t('request.preview.beside', {
          amount: formats.money(monthlyUsdVsNatOnly),
          actual: formats.money(actualMonthlyUsd),
        })}
      </p>
      {isLoss && <p className={styles['text']}>{explanation}.</p>}
      <p className={styles['secondary']}>
        {pricesAsOf === undefined
          ? t('request.preview.estimate')
          : t('request.preview.pricesAsOf', { day: formats.day(pricesAsOf) })}
      </p>
      {assumptions.length > 0 && (
        <details>
          <summary>{t('request.preview.assumptions')}</summary>
          <ul className={styles['list']}>
            {assumptions.map(assumption => (
              <li key={assumption}>{assumption}</li>
            ))}
          </ul>
        </details>
      )}
      {lineItems.length > 0 && <LineItems savings={savings} />}
    </>
  );
}
