import { CHECKS, type CheckResult, type Evidence, type LegResult, type TraceVerdict } from '../../trace';
import { evidenceOf } from '../../trace/finding';
import type { HealthRule } from '../health-rule';
import { degraded, failing, info, type Observation, unseen } from '../observation';
import type { WorkloadTrace } from '../traced-workload';
import { TRACE_WARNINGS } from './shared/trace-warnings.data';
import { listed } from './shared/subjects';

/** Checks that, not known, leave a working way in no doubt. */
const PERMISSION_CHECKS = new Set<string>(
  CHECKS.filter(({ isPermission }) => isPermission).map(({ id }) => id),
);

/**
 * Whether the workloads can pull. Blocked is `failing`, with the first check that fails; unknown is `unknown`; of
 * warnings on one that can pull, those that put it at risk are `degraded`, others `info`. Without traces it is
 * `unknown`; an empty list of them says that there is no workload.
 */
export const workloadTrace: HealthRule = {
  id: 'workload-trace',
  title: 'Every workload can pull',
  evaluate: ({ index, traces }) =>
    traces?.flatMap(ofWorkload) ?? [
      unseen(
        evidenceOf('snapshot', index.snapshot.collectedAt),
        'the traces of the workloads',
        'one of them may be unable to pull',
      ),
    ],
};

const BY_VERDICT: Readonly<Record<TraceVerdict, (trace: WorkloadTrace) => Observation[]>> = {
  blocked: trace => [blocked(trace)],
  unknown: trace => [inDoubt(trace)],
  reachable: warnings,
};

function ofWorkload(trace: WorkloadTrace): Observation[] {
  return BY_VERDICT[trace.result.verdict](trace);
}

function blocked(trace: WorkloadTrace): Observation {
  const [first, ...others] = legsThat(trace, 'fail');
  const further = others.length === 0 ? '' : `, and ${others.length} more of its ways fail`;
  return failing(
    subjectOf(trace),
    first === undefined
      ? `${trace.workload} cannot pull`
      : `${trace.workload} cannot reach ${first.service} from ${first.subnetId}: ${first.check.detail}${further}`,
    first?.check.fix ?? `Trace ${trace.workload} to see the check that fails.`,
    ...(first === undefined ? [] : evidenceIn(first)),
  );
}

function inDoubt(trace: WorkloadTrace): Observation {
  const [first] = legsThat(trace, 'unknown');
  const [warning] = trace.result.warnings;
  return unseen(
    subjectOf(trace),
    `whether ${trace.workload} can pull`,
    first === undefined
      ? (warning?.detail ?? 'its trace has no leg that tells')
      : `${first.service} from ${first.subnetId}: ${first.check.detail}`,
    ...(first === undefined ? [] : evidenceIn(first)),
  );
}

function warnings(trace: WorkloadTrace): Observation[] {
  const subject = subjectOf(trace);
  const ids = [...new Set(trace.result.warnings.map(({ id }) => id))];
  return ids.map(id => {
    const details = trace.result.warnings.filter(warning => warning.id === id).map(({ detail }) => detail);
    const text = `${trace.workload}: ${listed(details)}`;
    const row = TRACE_WARNINGS.find(warning => warning.id === id);
    return row === undefined ? info(subject, text) : degraded(subject, text, row.fix);
  });
}

interface DecidingCheck {
  readonly service: string;
  readonly subnetId: string;
  readonly check: CheckResult;
}

/** Of each leg with a verdict the check that explains it, in an order that does not depend on the trace's. */
function legsThat({ result }: WorkloadTrace, verdict: 'fail' | 'unknown'): DecidingCheck[] {
  return result.legs
    .filter(leg => leg.purpose !== 'agent' && leg.verdict === verdict)
    .flatMap(leg => {
      const check = decidingCheck(leg, verdict);
      return check === undefined ? [] : [{ service: leg.service, subnetId: leg.subnetId, check }];
    })
    .sort((a, b) => (`${a.service} ${a.subnetId}` < `${b.service} ${b.subnetId}` ? -1 : 1));
}

function decidingCheck({ checks }: LegResult, verdict: 'fail' | 'unknown'): CheckResult | undefined {
  const found = checks.filter(check => check.verdict === verdict);
  return verdict === 'fail' ? found[0] : found.find(({ id }) => !PERMISSION_CHECKS.has(id));
}

function evidenceIn({ subnetId, check }: DecidingCheck): Evidence[] {
  return [evidenceOf('subnet', subnetId), ...check.evidence];
}

function subjectOf({ workload }: WorkloadTrace): Evidence {
  return evidenceOf('workload', workload);
}
