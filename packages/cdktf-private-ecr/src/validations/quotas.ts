import { ENDPOINT_QUOTAS, type QuotaId } from './support/quotas.data';
import type { Validation } from './support/validation';

/** How much of each quota is used. */
export type QuotaSubject = Readonly<Partial<Record<QuotaId, number>>>;

/** Terraform would find a quota only when it applies, half way through. */
export const quotas: Validation<QuotaSubject> = {
  id: 'quotas',
  check: used =>
    ENDPOINT_QUOTAS.flatMap(({ id, title, limit, fix }) => {
      const count = used[id] ?? 0;
      return count <= limit ? [] : [{ path: id, found: count, allowed: `at most ${limit} ${title}`, fix }];
    }),
};
