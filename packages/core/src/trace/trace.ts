import { InvalidInputError, printValue } from '../errors';
import { indexSnapshot, type NetworkSnapshot, type SnapshotIndex } from '../snapshot';
import { requiredEndpoints, type Workload } from '../workload';
import { buildLeg } from './build-leg';
import { CHECKS } from './checks';
import { type Evaluate, evaluator } from './evaluate';
import { worstVerdict } from './finding';
import { endpointIdOf, type Leg } from './leg';
import type { LegResult, TraceResult } from './result';
import { overallVerdict } from './verdict';
import { notAwsvpc, warningsOf } from './warnings';

/** What may be known better than by the tables of AWS's names. */
export interface TraceOptions {
  /** The bucket of image layers, for Regions in which its name is not public. */
  readonly layerBucket?: string;
}

/**
 * Follows every call that a workload makes before it runs, from every subnet that it may run in.
 *
 * @param network - a snapshot, or for many workloads its index
 * @throws {@link InvalidInputError} for a subnet that its account's own list of subnets does not hold; facts that are
 * missing are `unknown` in the result instead
 */
export function trace(
  network: NetworkSnapshot | SnapshotIndex,
  workload: Workload,
  options: TraceOptions = {},
): TraceResult {
  const index = 'snapshot' in network ? network : indexSnapshot(network);
  const { needs, warnings } = requiredEndpoints(workload);
  const obstacle = notAwsvpc(workload);
  if (obstacle !== undefined) return { verdict: 'unknown', legs: [], warnings: [obstacle, ...warnings] };
  const subnetIds = [...new Set(workload.networkConfiguration?.awsvpcConfiguration?.subnets ?? [])];
  refuseUnknownSubnets(index, workload, subnetIds);
  const legs = needs.flatMap(need =>
    subnetIds.map(subnetId =>
      buildLeg({ index, workload, need, subnetId, layerBucket: options.layerBucket }),
    ),
  );
  const evaluate = evaluator();
  const results = legs.map(leg => resultOf(leg, evaluate));
  return {
    verdict: overallVerdict(results),
    legs: results,
    warnings: [...warnings, ...warningsOf(legs, results)],
  };
}

function resultOf(leg: Leg, evaluate: Evaluate): LegResult {
  const { need, subnetId, place, paths } = leg;
  const checks = CHECKS.map(check => ({ id: check.id, ...evaluate(check, leg) }));
  const target = paths[0]?.target;
  const via = target?.kind === 'interfaces' ? 'interface-endpoint' : (target?.via ?? 'unknown');
  const endpointId = target && endpointIdOf(target);
  const { AvailabilityZone, AvailabilityZoneId } = place?.subnet.entry ?? {};
  return {
    service: need.service,
    region: need.region,
    subnetId,
    ...(AvailabilityZone !== undefined && { availabilityZone: AvailabilityZone }),
    ...(AvailabilityZoneId !== undefined && { availabilityZoneId: AvailabilityZoneId }),
    purpose: need.purpose,
    via,
    ...(endpointId !== undefined && { endpointId }),
    verdict: worstVerdict(checks.map(({ verdict }) => verdict)),
    checks,
  };
}

/** An account lists the subnets shared with it too: one that is not there is a mistake, not a missing fact. */
function refuseUnknownSubnets(
  index: SnapshotIndex,
  { accountId, region }: Workload,
  subnetIds: readonly string[],
): void {
  if (!index.known('Subnets', accountId, region)) return;
  const problems = subnetIds.flatMap((subnetId, position) =>
    index.subnet.first(region, subnetId) === undefined
      ? [
          {
            path: `networkConfiguration.awsvpcConfiguration.subnets[${position}]`,
            found: printValue(subnetId),
            allowed: `a subnet that an account of the snapshot lists in ${region}`,
            fix: 'correct the id, or take a snapshot that holds the subnet',
          },
        ]
      : [],
  );
  if (problems.length > 0) throw new InvalidInputError('workload', problems);
}
