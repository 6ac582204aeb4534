import { useAnalytics, useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SavingsDetail } from '@private-ecr/core';
import { Button } from '@backstage/ui';
import { useMemo, useState } from 'react';
import { type Knobs, knobsOf, whatIf } from '../../../presenters/tab/what-if';
import { privateEcrTranslationRef } from '../../../translation';
import prose from '../../Prose.module.css';
import styles from '../EntityTab.module.css';
import { Panel } from '../Panel';
import { KnobFields } from './KnobFields';
import { useDebounced } from './use-debounced';
import { WhatIfResult } from './WhatIfResult';

const SETTLE_MS = 200;

/** What it would cost and save if it were otherwise, computed here by the same engine. */
export function WhatIfPanel({ savings }: { readonly savings: SavingsDetail }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const analytics = useAnalytics();
  const today = useMemo(() => knobsOf(savings), [savings]);
  const [touched, setTouched] = useState<Partial<Knobs>>({});
  const knobs = useMemo(() => ({ ...today, ...touched }), [today, touched]);
  const settled = useDebounced(knobs, SETTLE_MS);
  const result = useMemo(() => whatIf(savings, settled), [savings, settled]);
  const turn = (changes: Partial<Knobs>) => {
    if (Object.keys(touched).length === 0) analytics.captureEvent('what-if', Object.keys(changes).join());
    setTouched(before => ({ ...before, ...changes }));
  };
  return (
    <Panel heading={t('tab.whatIf.heading')}>
      <p className={prose['text']}>{t('tab.whatIf.intro')}</p>
      <div className={styles['whatIf']}>
        <KnobFields knobs={knobs} onChange={turn} />
        <div>
          <WhatIfResult result={result} />
          <Button
            size="small"
            variant="secondary"
            isDisabled={Object.keys(touched).length === 0}
            onPress={() => setTouched({})}
          >
            {t('tab.whatIf.reset')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
