import { endpointZones } from './endpoint-zones';
import { forwarding } from './forwarding';
import { hostedZones } from './hosted-zones';
import { dnsPremises } from './premises';
import { profiles } from './profiles';
import type { Question } from './question';
import { type Answers, type Candidate, type Gap, labelCount, type Resolution } from './resolution';

/**
 * What a host resolves to inside a VPC: the longest private domain that holds it answers, else public DNS does.
 *
 * What is not known puts in doubt only what it could win over: a zone that nobody listed cannot be longer than the
 * host itself, and an endpoint's own zone is just its service's name.
 */
export function resolve(question: Question): Resolution {
  const { settled, hasPrivateZones } = dnsPremises(question.index, question.from);
  if (settled?.kind === 'unknown') return withFurtherGaps(question, settled);
  if (settled !== undefined) return settled;
  const sources = hasPrivateZones ? [endpointZones, hostedZones, profiles, forwarding] : [forwarding];
  const answers = sources.map(source => source(question));
  return choose(question, answers);
}

/** Names all that is missing at once, so that nobody has to ask again list by list. */
function withFurtherGaps(question: Question, unknown: Resolution & { kind: 'unknown' }): Resolution {
  const gaps = [endpointZones, hostedZones, profiles].flatMap(source => source(question).gaps);
  if (gaps.length === 0) return unknown;
  return {
    ...unknown,
    detail: `${unknown.detail}; it also lacks ${gaps.map(gap => gap.missing).join('; ')}`,
  };
}

function choose({ host }: Question, answers: readonly Answers[]): Resolution {
  const [winner] = answers.flatMap(({ candidates }) => candidates).sort(strongestFirst);
  const threats = answers
    .flatMap(({ gaps }) => gaps)
    .filter(gap => winner === undefined || beats(gap, winner));
  if (threats.length > 0) {
    const missing = threats.map(gap => gap.missing).join('; ');
    return {
      kind: 'unknown',
      detail: `what ${host} resolves to is not known: the snapshot lacks ${missing}`,
      evidence: threats.flatMap(gap => gap.evidence),
    };
  }
  return winner?.answer() ?? { kind: 'public' };
}

function strongestFirst(a: Candidate, b: Candidate): number {
  return labelCount(b.domain) - labelCount(a.domain) || a.rank - b.rank;
}

function beats(gap: Gap, { domain, rank }: Candidate): boolean {
  const labels = labelCount(domain);
  return gap.labels > labels || (gap.labels === labels && gap.rank < rank);
}
