/** How a state is to be taken. Each tone has a sign of its own beside its colour. */
export type Tone = 'good' | 'warning' | 'bad' | 'unknown' | 'info';

/** Tones of the statuses of health, the verdicts of trace, the severities of reasons and the verdicts of checks. */
export const TONE_OF = {
  healthy: 'good',
  reachable: 'good',
  pass: 'good',
  degraded: 'warning',
  stale: 'warning',
  failing: 'bad',
  blocked: 'bad',
  fail: 'bad',
  unknown: 'unknown',
  info: 'info',
} as const satisfies Record<string, Tone>;

export type StatusWord = keyof typeof TONE_OF;
