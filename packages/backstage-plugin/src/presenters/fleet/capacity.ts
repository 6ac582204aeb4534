import type { Hub } from '@private-ecr/core';

/** How full something is. */
export interface Level {
  readonly used: number;
  readonly limit: number;
  /** 0 to 1, never above: for a bar. */
  readonly share: number;
  readonly tone: 'good' | 'warning' | 'bad';
}

/** From here on it is time to plan, and to act: quotas are raised in days, not in minutes. */
const WARNING_SHARE = 0.8;

/** How much of a quota is used; undefined where it is not known. */
export function levelOf({ used, limit }: Hub['capacity']['participants']): Level | undefined {
  if (used === null || limit <= 0) return undefined;
  const share = used / limit;
  return {
    used,
    limit,
    share: Math.min(1, Math.max(0, share)),
    tone: share >= 1 ? 'bad' : share >= WARNING_SHARE ? 'warning' : 'good',
  };
}
