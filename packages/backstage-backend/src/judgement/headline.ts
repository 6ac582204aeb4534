import type { EntitySummary } from '@private-ecr/core';
import type { Target } from '../model/target';

type Told = Pick<EntitySummary, 'state' | 'pulls' | 'health'>;

/** What is the matter, in one sentence; undefined where all is well. */
export function headlineOf(
  { problems }: Pick<Target, 'problems'>,
  { state, pulls, health }: Told,
): string | undefined {
  switch (state) {
    case 'incomplete': {
      const [problem] = problems;
      return problem === undefined
        ? 'The entity does not say where its network is'
        : `${problem.field}: found ${problem.found}; ${problem.fix}`;
    }
    case 'pending':
      return 'Nothing was read yet';
    case 'judged':
      return ofJudged(pulls, health);
  }
}

function ofJudged(pulls: Told['pulls'], { status, reasons }: Told['health']): string | undefined {
  const [broken] = pulls.broken;
  if (broken !== undefined) return `Pulls are blocked: ${broken.detail}`;
  if (status === 'healthy') return undefined;
  const [worst] = reasons.filter(({ severity }) => severity === status);
  if (status !== 'unknown') return worst?.detail;
  const because = pulls.unknownBecause[0] ?? worst?.detail;
  return because === undefined ? 'Unknown' : `Unknown: ${because}`;
}
