import type { ReactNode } from 'react';
import styles from './EntityTab.module.css';

export interface ScrollTableProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that scrolls sideways where the page is too narrow for it, by keyboard too. */
export function ScrollTable({ label, children }: ScrollTableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} role="group" aria-label={label} tabIndex={0}>
      <table className={styles['table']}>{children}</table>
    </div>
  );
}
