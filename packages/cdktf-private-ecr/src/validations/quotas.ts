import { ENDPOINT_QUOTAS, type QuotaId } from './support/quotas.data';
import type { Validation } from './support/validation';

/** Numbers by quota. */
export type QuotaNumbers = Readonly<Partial<Record<QuotaId, number>>>;

/** How much of each quota is used. */
export interface QuotaSubject extends QuotaNumbers {
  /** What AWS has raised a quota to. @defaultValue AWS's defaults */
  readonly raised?: QuotaNumbers;
}

/** Terraform would find a quota only when it applies, half way through. */
export const quotas: Validation<QuotaSubject> = {
  id: 'quotas',
  check: ({ raised = {}, ...used }) =>
    ENDPOINT_QUOTAS.flatMap(({ id, title, limit: ofAws, fix }) => {
      const count = used[id] ?? 0;
      const limit = raised[id] ?? ofAws;
      return count <= limit ? [] : [{ path: id, found: count, allowed: `at most ${limit} ${title}`, fix }];
    }),
};
