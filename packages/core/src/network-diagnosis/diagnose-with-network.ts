import {
  type Cause,
  causeFamily,
  diagnose,
  type DiagnosedCause,
  type DiagnoseOptions,
  type Diagnosis,
  type DiagnosisContext,
  type Extracted,
  rankCauses,
} from '../diagnosis';
import { redactDeep } from '../diagnosis/redact/redact';
import { REMEDIES } from '../diagnosis/remedies.data';
import { indexSnapshot, type NetworkSnapshot, type SnapshotIndex } from '../snapshot';
import { type LegResult, trace, type TraceResult } from '../trace';
import type { Workload } from '../workload';
import {
  adjustmentOf,
  type CheckOfLeg,
  type Confirmation,
  confirmationOf,
  decisiveChecks,
  legsOfMessage,
  sentence,
} from './confirm';
import { contextOf } from './context-of';
import { CAUSE_OF_CHECK } from './decisive-checks.data';

/** A cause, and what the network says of it. */
export interface NetworkDiagnosedCause extends DiagnosedCause {
  readonly confirmation: Confirmation;
}

/** A diagnosis that the network was asked about, and the trace that answered. */
export interface NetworkDiagnosis extends Diagnosis {
  readonly causes: readonly NetworkDiagnosedCause[];
  readonly trace: TraceResult;
}

/** Before the network speaks: how probable a broken link is that the message did not lead to. */
const FOUND_BY_TRACE = 0.3;

/**
 * Says why a pull or start failed, with the network at hand: what the message makes probable is confirmed or refuted by
 * a trace of the workload, and ranked again. A link that the trace finds broken, where the message is about it, is
 * listed even if the message alone does not lead to it.
 *
 * @param message - the error as it was found; any string
 * @param network - a snapshot, or for many messages its index
 * @param options - as for {@link diagnose}; `context` overrides what the snapshot says
 * @throws {@link InvalidInputError} as {@link diagnose} and {@link trace} do
 */
export function diagnoseWithNetwork(
  message: string,
  network: NetworkSnapshot | SnapshotIndex,
  workload: Workload,
  { context = {}, ...options }: DiagnoseOptions & { readonly context?: DiagnosisContext } = {},
): NetworkDiagnosis {
  const index = 'snapshot' in network ? network : indexSnapshot(network);
  const traced = trace(index, workload);
  const { causes, extracted } = diagnose(
    message,
    { ...contextOf(index, workload, traced), ...context },
    options,
  );
  const legs = traced.legs.filter(({ purpose }) => purpose !== 'agent');
  const candidates = causes.length === 0 ? [] : [...causes, ...foundByTrace(causes, legs, extracted)];
  const checks = new Map(candidates.map(({ cause }) => [cause, decisiveChecks(cause, legs, extracted)]));
  const adjustments = candidates.flatMap(candidate =>
    adjustmentOf(candidate, checks.get(candidate.cause) ?? []),
  );
  const ranked = rankCauses(candidates, adjustments).map(candidate => ({
    ...candidate,
    confirmation: confirmationOf(checks.get(candidate.cause) ?? []),
  }));
  const answer = { causes: ranked, extracted, trace: traced };
  return options.redact === true ? redactDeep(answer) : answer;
}

/** Broken links on the way that the message is about, each once, that no candidate stands for. */
function foundByTrace(
  causes: readonly DiagnosedCause[],
  legs: readonly LegResult[],
  extracted: Extracted,
): DiagnosedCause[] {
  const covered = new Set<string>(
    causes.flatMap(({ cause }) =>
      decisiveChecks(cause, legs, extracted).map(({ leg, check }) => keyOf(leg, check.id)),
    ),
  );
  const found = new Map<Cause, CheckOfLeg>();
  for (const leg of legsOfMessage(legs, extracted)) {
    const check = leg.checks.find(({ verdict }) => verdict === 'fail');
    if (check === undefined || covered.has(keyOf(leg, check.id))) continue;
    const cause = CAUSE_OF_CHECK[check.id](leg.service);
    if (!found.has(cause)) found.set(cause, { leg, check });
  }
  return [...found].map(([cause, broken]) => candidateFor(cause, broken));
}

function candidateFor(cause: Cause, broken: CheckOfLeg): DiagnosedCause {
  const { check, fix, link } = REMEDIES[causeFamily(cause)];
  return {
    cause,
    confidence: FOUND_BY_TRACE,
    reason: 'The message does not say so, but this link is broken.',
    check: `A trace decided it (${sentence(broken)}); by hand: ${check}`,
    fix: broken.check.fix ?? fix,
    evidence: broken.check.evidence.map(({ type, id }) => `${type} ${id}`),
    link,
  };
}

function keyOf({ service, subnetId }: LegResult, checkId: string): string {
  return `${service} ${subnetId} ${checkId}`;
}
