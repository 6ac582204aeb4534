import type { EntityDetail } from '@private-ecr/core';
import type { Answer } from '../../api';
import type { Refresh } from '../../hooks';
import { DiagnosisPanel } from './diagnosis/DiagnosisPanel';
import { EndpointsPanel } from './EndpointsPanel';
import { HistoryPanel } from './history/HistoryPanel';
import { PathPanel } from './path/PathPanel';
import { SavingsPanel } from './savings/SavingsPanel';
import { ServicesPanel } from './ServicesPanel';
import { TabHeader } from './TabHeader';
import { TerraformPanel } from './TerraformPanel';
import { WhatIfPanel } from './what-if/WhatIfPanel';

export interface TabContentProps {
  readonly answer: Answer<EntityDetail>;
  readonly refresh: Refresh;
}

/** The parts of the tab, most telling first. */
export function TabContent({ answer, refresh }: TabContentProps) {
  const { value: detail } = answer;
  const { summary, savings, services } = detail;
  return (
    <>
      <TabHeader answer={answer} refresh={refresh} />
      {summary.state === 'judged' && (
        <>
          <PathPanel detail={detail} />
          {services.length > 0 && <ServicesPanel services={services} />}
          <EndpointsPanel summary={summary} />
          <SavingsPanel detail={detail} />
          {savings && <WhatIfPanel savings={savings} />}
        </>
      )}
      <DiagnosisPanel entityRef={summary.entityRef} />
      <TerraformPanel summary={summary} />
      <HistoryPanel entityRef={summary.entityRef} />
    </>
  );
}
