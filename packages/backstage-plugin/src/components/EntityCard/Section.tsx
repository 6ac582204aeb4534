import { type ReactNode, useId } from 'react';
import styles from './EntityCard.module.css';

/** A part of the card under its own heading. */
export function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h4 id={id} className={styles['heading']}>
        {heading}
      </h4>
      {children}
    </section>
  );
}
