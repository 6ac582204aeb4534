import { Card, CardBody } from '@backstage/ui';
import { type ReactNode, useId } from 'react';
import styles from './EntityTab.module.css';

export interface PanelProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of the tab under its own heading. */
export function Panel({ heading, children }: PanelProps) {
  const id = useId();
  return (
    <Card>
      <CardBody>
        <section aria-labelledby={id} className={styles['panel']}>
          <h3 id={id} className={styles['heading']}>
            {heading}
          </h3>
          {children}
        </section>
      </CardBody>
    </Card>
  );
}
