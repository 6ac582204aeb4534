/** What the reading of a part came to. */
export type Outcome =
  | { readonly kind: 'read'; readonly value: unknown; readonly gaps: readonly unknown[] }
  /** The unit has no need of it: nothing was asked. */
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'failed'; readonly error: unknown };
