import { diagnose, diagnoseWithNetwork, type PullFailure, redact } from '@private-ecr/core';
import type { StoppedTask } from '../model/facts';
import type { GroupFacts } from './merge-facts';
import type { TracedTarget } from './trace-target';

/** A service that fails over and over stops a task every few seconds: the newest tell what the others do. */
const MOST_FAILURES = 20;
const LONGEST_MESSAGE = 4_000;

/** When a failure still tells how things are. */
export interface FailureWindow {
  readonly now: Date;
  readonly failureWindowSeconds: number;
}

/**
 * The pulls and starts of a service that really failed, latest first. What ECS stopped for another reason, such as a
 * deployment or a program that ended, is none.
 */
export function pullFailuresOf(
  facts: GroupFacts,
  serviceArn: string | undefined,
  traced: TracedTarget,
  window: FailureWindow,
): readonly PullFailure[] {
  if (serviceArn === undefined) return [];
  const byMessage = new Map<string, PullFailure['causes']>();
  return latestFirst(facts.stoppedTasks(serviceArn))
    .slice(0, MOST_FAILURES)
    .flatMap(({ taskArn, stoppedAt, stoppedReason }) => {
      const message = redact(stoppedReason).slice(0, LONGEST_MESSAGE);
      const causes = byMessage.get(message) ?? causesOf(facts, message, traced);
      byMessage.set(message, causes);
      if (causes.length === 0) return [];
      const contradictsTrace = traced.result.verdict === 'reachable' && isWithin(stoppedAt, window);
      return [{ at: new Date(stoppedAt).toISOString(), taskArn, message, causes, contradictsTrace }];
    });
}

function causesOf(facts: GroupFacts, message: string, { workload }: TracedTarget): PullFailure['causes'] {
  const { causes } =
    workload === undefined
      ? diagnose(message, {}, { redact: true })
      : diagnoseWithNetwork(message, facts.index, workload, { redact: true });
  return causes.map(cause => ({ ...cause, evidence: [...cause.evidence] }));
}

function latestFirst(tasks: readonly StoppedTask[]): readonly StoppedTask[] {
  return tasks
    .filter(({ stoppedAt }) => !Number.isNaN(Date.parse(stoppedAt)))
    .sort((a, b) => Date.parse(b.stoppedAt) - Date.parse(a.stoppedAt) || (a.taskArn < b.taskArn ? -1 : 1));
}

function isWithin(at: string, { now, failureWindowSeconds }: FailureWindow): boolean {
  return now.getTime() - Date.parse(at) <= failureWindowSeconds * 1_000;
}
