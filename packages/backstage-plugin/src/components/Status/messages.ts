/** Words for states; the word, never the colour alone, tells them. */
export const statusMessages = {
  healthy: 'Healthy',
  degraded: 'Degraded',
  failing: 'Failing',
  unknown: 'Unknown',
  info: 'For information',
  reachable: 'Pulls work',
  blocked: 'Pulls are blocked',
  stale: 'Stale',
  pass: 'Passes',
  fail: 'Fails',
  inText: {
    healthy: 'healthy',
    degraded: 'degraded',
    failing: 'failing',
    unknown: 'unknown',
    none: 'not judged',
  },
} as const;
