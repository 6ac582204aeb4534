import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './EntityTab.module.css';

export interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a panel that is opened on demand, a level below the panel's heading. */
export function Fold({ title, children }: FoldProps) {
  return (
    <Accordion>
      <AccordionTrigger level={4}>
        <span className={styles['fold']}>{title}</span>
      </AccordionTrigger>
      <AccordionPanel>{children}</AccordionPanel>
    </Accordion>
  );
}
