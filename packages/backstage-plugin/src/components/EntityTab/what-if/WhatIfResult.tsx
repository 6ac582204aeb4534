import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useFormats } from '../../../hooks';
import { signOf } from '../../../presenters/card/savings';
import type { WhatIf } from '../../../presenters/tab/what-if';
import { privateEcrTranslationRef } from '../../../translation';
import { ToneIcon } from '../../Status';
import prose from '../../Prose.module.css';
import styles from '../EntityTab.module.css';

const TONES = { gain: 'good', loss: 'bad', even: 'info' } as const;
const DELTAS = { gain: 'more', loss: 'less', even: 'same' } as const;

/** What the turned knobs come to; read out when it changes. */
export function WhatIfResult({ result }: { readonly result: WhatIf }) {
  return (
    <div aria-live="polite" className={styles['result']}>
      {result.kind === 'computed' ? <Computed result={result} /> : <Invalid problems={result.problems} />}
    </div>
  );
}

function Computed({ result }: { readonly result: Extract<WhatIf, { kind: 'computed' }> }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const sign = signOf(result.savingUsd);
  const delta = DELTAS[signOf(result.deltaUsd)];
  return (
    <>
      <p className={prose['headline']}>
        <ToneIcon tone={TONES[sign]} />
        <strong>{t(`tab.whatIf.${sign}`, { amount: formats.moneyWithoutSign(result.savingUsd) })}</strong>
      </p>
      <p className={prose['text']}>
        {t(`tab.whatIf.${delta}`, { amount: formats.moneyWithoutSign(result.deltaUsd) })}
      </p>
      <p className={prose['text']}>{result.explanation}.</p>
      <p className={prose['secondary']}>
        {t('tab.whatIf.other', {
          amount: formats.money(result.savingVsNatOnlyUsd),
          actual: formats.money(result.actualUsd),
        })}
      </p>
    </>
  );
}

function Invalid({ problems }: { readonly problems: Extract<WhatIf, { kind: 'invalid' }>['problems'] }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <>
      <p className={prose['headline']}>
        <ToneIcon tone="warning" />
        <strong>{t('tab.whatIf.invalid')}</strong>
      </p>
      <ul className={styles['facts']}>
        {problems.map(({ path, found, allowed, fix }) => (
          <li key={path}>{t('tab.whatIf.problem', { path, found, allowed, fix })}</li>
        ))}
      </ul>
    </>
  );
}
