import type { EntitySummary } from '@private-ecr/core';
import { type Basis, type Clock, ageOf } from './freshness';

type HealthReason = EntitySummary['health']['reasons'][number];

/** Why what was judged no longer tells how things are: which account cannot be read, and since when. */
export function staleReason({ units, judgedAt }: Basis, { now, staleAfterSeconds }: Clock): HealthReason {
  const [worst] = units
    .filter(({ collectedAt }) => collectedAt !== null && ageOf(collectedAt, now) >= staleAfterSeconds)
    .sort((a, b) => ((a.collectedAt ?? '') < (b.collectedAt ?? '') ? -1 : 1));
  if (worst === undefined) {
    return reason(
      { type: 'judgement', id: judgedAt },
      `nothing was judged since ${judgedAt}`,
      'Look at the log of the backend: its tasks do not run.',
    );
  }
  // That the time was over is what others led to, where there are others.
  const problem = worst.problems.find(({ code }) => code !== 'TimeBudget') ?? worst.problems[0];
  const subject = { type: 'account', id: `${worst.accountId} in ${worst.region}` };
  const lastRead = `what is shown was read at ${worst.collectedAt ?? ''}`;
  if (problem === undefined) {
    return reason(
      subject,
      `account ${subject.id} was not read again; ${lastRead}`,
      'Ask for a refresh; where that changes nothing, look at the log of the backend.',
    );
  }
  return reason(
    subject,
    `account ${subject.id} cannot be read since ${problem.since} (${problem.code}: ${problem.message.replace(/\.$/, '')}); ${lastRead}`,
    'Let the backend read the account again: the reader role and the policy of the account decide.',
  );
}

function reason(subject: HealthReason['subject'], detail: string, fix: string): HealthReason {
  return { ruleId: 'snapshot-age', severity: 'unknown', subject, detail, evidence: [subject], fix };
}
