import type { EntitySummary } from '@private-ecr/core';
import type { Tone } from '../../components/Status/tones';
import { DRIFT_TONES } from '../card/drift';
import type { PresenterContext } from '../context';
import { TERRAFORM_FIELD } from '../missing-annotations';

/** A stack of the network's Terraform, as CI last planned it. */
export interface StackRow {
  readonly stack: string;
  readonly tone: Tone;
  readonly state: string;
  /** What the plan said of it. */
  readonly said?: string;
  readonly fix?: string;
  readonly planned: string;
  readonly repository: string;
  /** Only a web address is one to follow. */
  readonly href?: string;
  readonly commit: string;
}

/** As many digits of a commit as git shows. */
const SHORT_COMMIT = 7;

export function stackRows(
  { drift, problems }: Pick<EntitySummary, 'drift' | 'problems'>,
  { t, formats, now }: Pick<PresenterContext, 't' | 'formats' | 'now'>,
): readonly StackRow[] {
  return (drift?.stacks ?? []).map(({ stack, status, reportedAt, summary, repository, commit }) => {
    const fix = problems.find(({ field }) => field === `${TERRAFORM_FIELD}${stack}`)?.fix;
    return {
      stack,
      tone: DRIFT_TONES[status],
      state: t(`card.drift.${status}`),
      ...(summary !== undefined && { said: summary }),
      ...(fix !== undefined && { fix }),
      planned: formats.time(reportedAt, now),
      repository,
      ...(repository.startsWith('https://') && { href: repository }),
      commit: commit.slice(0, SHORT_COMMIT),
    };
  });
}
