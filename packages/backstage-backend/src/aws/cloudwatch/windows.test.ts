import { resolveThresholds } from '@private-ecr/core';
import { pullsWindow, trafficWindow, usageWindow, type Window } from './windows';

const THRESHOLDS = resolveThresholds();
const READ_AT = new Date('2026-11-01T10:07:59.900Z');

test.each<[string, Window, number]>([
  ['traffic', trafficWindow(READ_AT, THRESHOLDS), THRESHOLDS.trafficWindowSeconds],
  ['usage', usageWindow(READ_AT, THRESHOLDS), Math.max(THRESHOLDS.idleAfterSeconds, 30 * 86_400)],
  ['pulls', pullsWindow(READ_AT), 30 * 86_400],
])(
  'the window of %s ends in the second it is read in, and holds all that is asked for',
  (_what, window, seconds) => {
    const [start, end] = [Date.parse(window.StartTime), Date.parse(window.EndTime)];
    expect(window.EndTime).toBe('2026-11-01T10:07:59.000Z');
    expect((end - start) / 1_000).toBeGreaterThanOrEqual(seconds);
    expect((end - start) / 1_000).toBeLessThan(seconds + window.Period);
    // CloudWatch moves any other start to such a one.
    expect((start / 1_000) % window.Period).toBe(0);
  },
);
