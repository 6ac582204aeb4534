import { BgProvider } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './RequestForm.module.css';

export interface FieldFrameProps {
  readonly title: string;
  readonly description?: string | undefined;
  /** What is wrong with the value, as the form found it. */
  readonly errors?: readonly string[] | undefined;
  readonly children: ReactNode;
}

/** A field under its title, with what is wrong below it. */
export function FieldFrame({ title, description, errors = [], children }: FieldFrameProps) {
  return (
    <fieldset className={styles['field']}>
      <legend className={styles['title']}>{title}</legend>
      {description !== undefined && <p className={styles['secondary']}>{description}</p>}
      {/* A form stands on a surface of its own, on which a control must not have the surface's colour. */}
      <BgProvider bg="neutral-1">{children}</BgProvider>
      {errors.length > 0 && (
        <ul role="alert" className={styles['errors']}>
          {errors.map(error => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
