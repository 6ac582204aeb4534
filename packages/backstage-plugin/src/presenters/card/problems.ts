import type { EntitySummary } from '@private-ecr/core';
import { type Tone, TONE_OF } from '../../components/Status/tones';
import type { PresenterContext } from '../context';
import { checkTopic, ruleTopic, type Topic } from '../topics';

export interface ProblemView {
  readonly key: string;
  readonly tone: Tone;
  readonly text: string;
  readonly fix?: string;
  /** What explains it. */
  readonly topic?: Topic;
}

export interface ProblemsView {
  readonly shown: readonly ProblemView[];
  /** How many more there are. */
  readonly more: number;
  /** How many facts were not seen, and the first of them; absent where all were. */
  readonly unseen?: { readonly text: string; readonly first: string };
}

const MOST_SHOWN = 3;

type Reason = EntitySummary['health']['reasons'][number];

/** What is wrong, worst first, each once: a reason of health that only repeats a broken link or another is left out. */
export function problemsView(
  { pulls, health }: EntitySummary,
  { t }: Pick<PresenterContext, 't'>,
): ProblemsView {
  const broken = pulls.broken.map(({ checkId, service, detail, fix }): ProblemView => {
    const topic = checkTopic(checkId);
    return {
      key: `${service} ${checkId}`,
      tone: 'bad',
      text: `${service}: ${detail}`,
      ...(fix !== undefined && { fix }),
      ...(topic && { topic }),
    };
  });
  const reasons = health.reasons.filter(
    reason =>
      isMatter(reason) &&
      !repeats(reason, pulls) &&
      !isOfZones(reason, health.reasons) &&
      reason.ruleId !== 'snapshot-age',
  );
  const problems = [
    ...broken,
    ...reasons.map(({ ruleId, subject, severity, detail, fix }): ProblemView => {
      const topic = ruleTopic(ruleId);
      return {
        key: `${ruleId} ${subject.id}`,
        tone: TONE_OF[severity],
        text: detail,
        ...(fix !== undefined && { fix }),
        ...(topic && { topic }),
      };
    }),
  ];
  const unseen = health.reasons.filter(({ severity }) => severity === 'unknown');
  const first = unseen[0]?.detail.replace(/^not seen: /, '');
  return {
    shown: problems.slice(0, MOST_SHOWN),
    more: Math.max(0, problems.length - MOST_SHOWN),
    ...(first !== undefined && {
      unseen: {
        text: t('card.problems.unseen', { count: unseen.length }),
        first: unseen.length === 1 ? first : t('card.problems.unseenFirst', { first }),
      },
    }),
  };
}

function isMatter({ severity }: Reason): boolean {
  return severity === 'failing' || severity === 'degraded';
}

/** `workload-trace` says of a workload what the broken links say; a rule may find the resource that a link found. */
function repeats(
  { ruleId, severity, subject }: Reason,
  { broken, verdict }: EntitySummary['pulls'],
): boolean {
  if (severity !== 'failing') return false;
  if (ruleId === 'workload-trace') return verdict === 'blocked' && broken.length > 0;
  return broken.some(({ evidence }) =>
    evidence.some(({ type, id }) => type === subject.type && id === subject.id),
  );
}

const ENDPOINT_ID = /\bvpce-[0-9a-z]+\b/g;

/** The warning of `workload-trace` that traffic leaves its zone, where `endpoint-az-interfaces` says it of each endpoint. */
function isOfZones({ ruleId, severity, detail }: Reason, reasons: readonly Reason[]): boolean {
  if (ruleId !== 'workload-trace' || severity !== 'degraded') return false;
  const named = detail.match(ENDPOINT_ID) ?? [];
  const told = reasons.filter(reason => reason.ruleId === 'endpoint-az-interfaces' && isMatter(reason));
  return named.length > 0 && named.every(id => told.some(({ subject }) => subject.id === id));
}
