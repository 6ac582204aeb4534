import { diagnose, type DiagnoseRequest, diagnoseWithNetwork, type DiagnosisAnswer } from '@private-ecr/core';
import type { Caller } from '../access';
import { hubOf } from '../judgement/groups';
import { DEFAULT_JUDGE_OPTIONS } from '../judgement';
import { mergeFacts } from '../judgement/merge-facts';
import { traceTarget } from '../judgement/trace-target';
import { unitsOfTarget } from '../judgement/units-of-target';
import type { Target } from '../model/target';
import type { AnswerContext } from './context';
import { readEntityRef } from './entity-ref';
import { visibleTarget } from './visible-target';

/** Why a pull failed: from the message alone, or with what is known of the network of an entity. */
export async function diagnosis(
  { message, entityRef }: DiagnoseRequest,
  caller: Caller,
  context: AnswerContext,
): Promise<DiagnosisAnswer> {
  if (entityRef === undefined) return answerOf(diagnose(message, {}, { redact: true }).causes);
  const target = await visibleTarget(readEntityRef(entityRef, 'body: entityRef'), caller, context);
  return withNetwork(message, target, context);
}

async function withNetwork(
  message: string,
  target: Target,
  context: AnswerContext,
): Promise<DiagnosisAnswer> {
  const options = { ...DEFAULT_JUDGE_OPTIONS, ...context.judgeOptions };
  const stored = await context.store.units.factsOf(
    unitsOfTarget(target, hubOf(target.placement, context.hubs)),
  );
  const facts = mergeFacts(
    [...stored.values()].map(unit => unit.facts),
    { now: context.now(), staleAfterSeconds: context.staleAfterSeconds },
  );
  const { workload, result } = traceTarget(facts, target, options.defaultWorkload);
  if (workload === undefined) return answerOf(diagnose(message, {}, { redact: true }).causes);
  const { causes } = diagnoseWithNetwork(message, facts.index, workload, { redact: true });
  return { ...answerOf(causes), trace: { verdict: result.verdict } };
}

function answerOf(causes: ReturnType<typeof diagnose>['causes']): DiagnosisAnswer {
  return { causes: causes.map(cause => ({ ...cause, evidence: [...cause.evidence] })) };
}
