import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntityDetail } from '@private-ecr/core';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useState } from 'react';
import { usePresenterContext } from '../../../hooks';
import { savingsView } from '../../../presenters/card/savings';
import type { BaselineId } from '../../../presenters/tab/waterfall';
import { useSettings } from '../../../settings-context';
import { privateEcrTranslationRef } from '../../../translation';
import { ToneIcon } from '../../Status';
import prose from '../../Prose.module.css';
import styles from '../EntityTab.module.css';
import { Panel } from '../Panel';
import { LineItems } from './LineItems';
import { WaterfallFigure } from './WaterfallFigure';

/** What is saved, how that comes about, and who pays. */
export function SavingsPanel({ detail }: { readonly detail: EntityDetail }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const context = usePresenterContext();
  const { summary, savings } = detail;
  const { tone, headline, against, beside, reasons, basis } = savingsView(summary.savings, context);
  const [baseline, setBaseline] = useState<BaselineId>(useSettings().baseline);
  const claimed = summary.savings.state !== 'known' || summary.savings.claimed;
  return (
    <Panel heading={t('tab.savings.heading')}>
      <p className={prose['headline']}>
        <ToneIcon tone={tone} />
        <span>
          <strong>{headline}</strong> {against}
        </span>
      </p>
      {[...(beside === undefined ? [] : [`${beside}.`]), ...reasons].map(text => (
        <p key={text} className={prose['text']}>
          {text}
        </p>
      ))}
      {basis.length > 0 && <p className={prose['secondary']}>{basis.join('. ')}.</p>}
      {savings && (
        <>
          <div className={styles['controls']}>
            <span id="private-ecr-baseline">{t('tab.savings.from')}</span>
            <ToggleButtonGroup
              aria-labelledby="private-ecr-baseline"
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[baseline]}
              onSelectionChange={keys => setBaseline([...keys][0] as BaselineId)}
            >
              <ToggleButton id="nat-and-s3-gateway">
                {t('tab.savings.baseline.nat-and-s3-gateway')}
              </ToggleButton>
              <ToggleButton id="nat-only">{t('tab.savings.baseline.nat-only')}</ToggleButton>
            </ToggleButtonGroup>
          </div>
          <WaterfallFigure savings={savings} baseline={baseline} claimed={claimed} split={isSplit(detail)} />
          <LineItems savings={savings} />
        </>
      )}
    </Panel>
  );
}

/** Whether the headline is a part of what the lines come to. */
function isSplit({ summary: { savings } }: EntityDetail): boolean {
  return savings.state === 'known' && savings.split !== undefined;
}
