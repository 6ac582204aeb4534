import { ConfigReader, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds, type HumanDuration, type JsonValue } from '@backstage/types';
import { z } from 'zod';

/** The longest that anything here may take or wait: a year. */
const MAX_MS = 366 * 86_400_000;

/**
 * A stretch of time in Backstage's form: `{ minutes: 15 }`, `15m`, `PT15M`.
 *
 * @param what - such as `how often each account is read`
 * @param leastMs - nothing shorter makes sense
 */
export function durationSchema(what: string, leastMs: number) {
  const allowed = `${what}: a duration such as { minutes: 15 }, '15m' or 'PT15M', ${leastMs} ms or more`;
  return z
    .unknown()
    .transform((value, context): HumanDuration => {
      const duration = read(value);
      if (duration !== undefined && isWithin(durationToMilliseconds(duration), leastMs)) return duration;
      context.addIssue({ code: 'custom', params: { allowed } });
      return z.NEVER;
    })
    .describe(allowed);
}

function isWithin(ms: number, leastMs: number): boolean {
  return ms >= leastMs && ms <= MAX_MS;
}

function read(value: unknown): HumanDuration | undefined {
  try {
    return readDurationFromConfig(new ConfigReader({ value: value as JsonValue }), { key: 'value' });
  } catch {
    return undefined;
  }
}
