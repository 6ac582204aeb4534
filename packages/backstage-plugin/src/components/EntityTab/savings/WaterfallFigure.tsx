import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { decimal, formatCents, type SavingsDetail } from '@private-ecr/core';
import { useMemo } from 'react';
import { useFormats } from '../../../hooks';
import { type BaselineId, waterfall, type WaterfallStep } from '../../../presenters/tab/waterfall';
import { useSettings } from '../../../settings-context';
import { privateEcrTranslationRef } from '../../../translation';
import type { WaterfallBar } from '../charts';
import prose from '../../Prose.module.css';
import styles from '../EntityTab.module.css';
import { Figure } from '../Figure';
import { LazyWaterfallChart } from '../LazyCharts';
import { ScrollTable } from '../ScrollTable';

export interface WaterfallFigureProps {
  readonly savings: SavingsDetail;
  readonly baseline: BaselineId;
  /** Whether the difference may be called a saving. */
  readonly claimed: boolean;
  /** Whether the headline above is a part of it. */
  readonly split: boolean;
}

const CHART_HEIGHT = 280;

/** From what would be paid to what is paid, as a picture and as a table. */
export function WaterfallFigure({ savings, baseline, claimed, split }: WaterfallFigureProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const { currency } = useSettings();
  const { steps, exact } = useMemo(
    () => waterfall(savings.lineItems, baseline, decimal(currency?.perUsd ?? '1')),
    [savings, baseline, currency],
  );
  const labelOf = ({ id, amount }: WaterfallStep) => {
    if (id !== 'saving') return t(`tab.savings.steps.${id}`);
    if (!claimed) return t('tab.savings.steps.notClaimed');
    return t(`tab.savings.steps.${amount.startsWith('-') ? 'loss' : 'saving'}`);
  };
  const bars = steps.map((step): WaterfallBar => ({
    label: labelOf(step),
    // The label stands to the right of the bar, whichever way that goes.
    range: [Math.min(Number(step.from), Number(step.to)), Math.max(Number(step.from), Number(step.to))],
    kind: step.kind !== 'result' ? step.kind : step.amount.startsWith('-') ? 'loss' : 'gain',
    amount: formats.converted(step.amount),
  }));
  const label = t('tab.savings.chart');
  return (
    <>
      {split && (
        <p className={prose['text']}>
          {t('tab.savings.wholeVpc', { amount: formats.converted(formatCents(exact.saving)) })}
        </p>
      )}
      <Figure label={label} height={CHART_HEIGHT}>
        {width => (
          <LazyWaterfallChart bars={bars} width={width} format={value => formats.converted(String(value))} />
        )}
      </Figure>
      <ScrollTable label={label}>
        <thead>
          <tr>
            <th scope="col">{t('tab.savings.step')}</th>
            <th scope="col" className={styles['number']}>
              {t('tab.savings.adds')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('tab.savings.running')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(step => (
            <tr
              key={step.id}
              className={step.kind === 'total' || step.kind === 'result' ? styles['sum'] : ''}
            >
              <th scope="row">{labelOf(step)}</th>
              <td className={styles['number']}>{formats.converted(step.amount)}</td>
              <td className={styles['number']}>{step.kind === 'result' ? '' : formats.converted(step.to)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
