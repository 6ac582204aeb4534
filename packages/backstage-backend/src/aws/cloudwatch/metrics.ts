import { type HealthThresholds, parseMetrics } from '@private-ecr/core';
import type { MetricsWindow } from '../../model/facts';
import type { PartReader, UnitReading } from '../unit-reading';
import { readMetricData, type WantedMetric } from './metric-data';
import { trafficMetrics, usageMetrics } from './wanted-metrics';
import { trafficWindow, usageWindow, type Window } from './windows';

/** A month's sums change little within this time, and each look at them is billed. */
const USAGE_READ_EVERY_MS = 6 * 60 * 60_000;

/** What endpoints and NAT gateways carried and dropped, lately and over a month. */
export function readMetrics(thresholds: HealthThresholds): PartReader<readonly MetricsWindow[]> {
  return async unit => {
    const [endpoints = [], natGateways = []] = await Promise.all([
      unit.list('VpcEndpoints'),
      unit.list('NatGateways'),
    ]);
    const live = natGateways.filter(({ State }) => State?.toLowerCase() !== 'deleted');
    const traffic = trafficMetrics(endpoints);
    const usage = usageMetrics(endpoints, live);
    if (usage.length === 0) return undefined;
    const usageOver = usageWindow(unit.startedAt, thresholds);
    const windows = await Promise.all([
      ...(traffic.length === 0 ? [] : [read(unit, traffic, trafficWindow(unit.startedAt, thresholds))]),
      recentUsage(unit, usage, usageOver) ?? read(unit, usage, usageOver),
    ]);
    return { value: windows };
  };
}

async function read(
  unit: UnitReading,
  wanted: readonly WantedMetric[],
  window: Window,
): Promise<MetricsWindow> {
  const { accountId, region } = unit.plan.unit;
  const MetricDataResults = [...(await readMetricData(unit, wanted, window))];
  const { StartTime, EndTime } = window;
  const windows = [{ StartTime, EndTime, MetricDataResults }];
  const document = parseMetrics({ schemaVersion: 1, accounts: { [accountId]: { [region]: windows } } });
  return document.accounts[accountId]?.[region]?.[0] as MetricsWindow;
}

/** The month's sums that were read a while ago, if they are of the same things. */
function recentUsage(
  { previous, startedAt }: UnitReading,
  wanted: readonly WantedMetric[],
  { StartTime, EndTime }: Window,
): MetricsWindow | undefined {
  const lengthMs = Date.parse(EndTime) - Date.parse(StartTime);
  const isLong = (window: MetricsWindow) =>
    Math.abs(Date.parse(window.EndTime) - Date.parse(window.StartTime) - lengthMs) < 2 * 86_400_000;
  const held = previous?.metrics?.find(isLong);
  if (held === undefined) return undefined;
  const ageMs = startedAt.getTime() - Date.parse(held.EndTime);
  const isRecent = ageMs >= 0 && ageMs < USAGE_READ_EVERY_MS;
  const isWhole = held.MetricDataResults.every(({ StatusCode }) => StatusCode === 'Complete');
  return isRecent && isWhole && keysOf(held.MetricDataResults) === keysOf(wanted) ? held : undefined;
}

function keysOf(metrics: readonly WantedMetric[]): string {
  const keys = metrics.map(({ MetricName, Dimensions }) => JSON.stringify([MetricName, Dimensions]));
  return keys.sort().join('\n');
}
