import { endpointMetrics, type OwnedVpc, parseServiceName } from '@private-ecr/core';
import type { GroupFacts } from '../merge-facts';

const DAY_SECONDS = 86_400;
const MONTH_DAYS = 30;
/** Metrics are read by whole periods, so that a month of them may end an hour short. */
const SLACK_SECONDS = 3_600;

/** How long measurements may reach back; shorter ones are taken for a month's. */
const WINDOWS_DAYS: readonly number[] = [MONTH_DAYS, 14, 7, 1];

/** Bytes of a month through each endpoint service. */
export interface MeasuredUsage {
  readonly bytesByService: ReadonlyMap<string, bigint>;
  /** Days that were measured; fewer than a month's are scaled up. */
  readonly days: number;
  readonly isWholeMonth: boolean;
  /** The last day measured. */
  readonly asOf: string;
}

/** What the interface endpoints of a VPC carried; undefined where one of them was not measured. */
export function measuredUsage(
  { index, metrics }: GroupFacts,
  vpc: OwnedVpc,
  now: Date,
): MeasuredUsage | undefined {
  const endpoints = index.endpointsOfVpc
    .all(vpc.region, vpc.vpcId)
    .filter(({ entry }) => entry.VpcEndpointType?.toLowerCase() === 'interface');
  for (const days of WINDOWS_DAYS) {
    const measured = endpoints.map(({ entry }) => ({
      service: parseServiceName(entry.ServiceName)?.service ?? entry.ServiceName,
      found: endpointMetrics(metrics).measure({
        endpointId: entry.VpcEndpointId,
        subnetIds: entry.SubnetIds,
        metric: 'bytesProcessed',
        windowSeconds: days * DAY_SECONDS - SLACK_SECONDS,
        staleAfterSeconds: DAY_SECONDS,
        now: now.getTime(),
      }),
    }));
    const first = measured[0]?.found;
    if (first === undefined || measured.some(({ found }) => found === undefined)) continue;
    const bytesByService = new Map<string, bigint>();
    for (const { service, found } of measured) {
      const bytes = (BigInt(Math.round(found?.sum ?? 0)) * BigInt(MONTH_DAYS)) / BigInt(days);
      bytesByService.set(service, (bytesByService.get(service) ?? 0n) + bytes);
    }
    return { bytesByService, days, isWholeMonth: days === MONTH_DAYS, asOf: first.to.slice(0, 10) };
  }
  return undefined;
}
