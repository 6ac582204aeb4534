import type { HealthThresholds } from '@private-ecr/core';

/** A stretch of time that metrics are asked for. */
export interface Window {
  readonly StartTime: string;
  readonly EndTime: string;
  /** Seconds. */
  readonly Period: number;
}

const FIVE_MINUTES = 300;
const HOUR = 3_600;
const DAY = 86_400;
/** What a month's usage is measured over. */
const MONTH = 30 * DAY;

/** The recent past, in which what goes wrong shows. */
export function trafficWindow(now: Date, { trafficWindowSeconds }: HealthThresholds): Window {
  return windowBefore(now, trafficWindowSeconds, FIVE_MINUTES);
}

/** A month by days, and longer where idleness is judged over more. */
export function usageWindow(now: Date, { idleAfterSeconds }: HealthThresholds): Window {
  return windowBefore(now, Math.max(MONTH, idleAfterSeconds), DAY);
}

/** The last 30 days, by hours. */
export function pullsWindow(now: Date): Window {
  return windowBefore(now, MONTH, HOUR);
}

/**
 * CloudWatch rounds the start of a window down to its period: so it is here, and the window says what it holds. It ends
 * when it is read: what is as old as all else that was read then is stale with it, not before.
 */
function windowBefore(now: Date, seconds: number, Period: number): Window {
  const end = Math.floor(now.getTime() / 1_000);
  const start = Math.floor((end - seconds) / Period) * Period;
  return { StartTime: iso(start), EndTime: iso(end), Period };
}

function iso(epochSeconds: number): string {
  return new Date(epochSeconds * 1_000).toISOString();
}
