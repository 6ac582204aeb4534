import type { EntitySummary } from '@private-ecr/core';
import type { Tone } from '../../components/Status/tones';
import type { PresenterContext } from '../context';
import { TERRAFORM_FIELD } from '../missing-annotations';

/** How what is there stands to its Terraform. */
export interface DriftView {
  readonly tone: Tone;
  readonly text: string;
  /** The stacks that are not as their Terraform, each with what the plan said of it. */
  readonly stacks: readonly StackView[];
  readonly reported: string;
}

export interface StackView {
  readonly name: string;
  readonly text: string;
  readonly fix?: string;
}

type Drift = NonNullable<EntitySummary['drift']>;

/** Drift is no failure of a pull, and a plan that could not be made tells nothing. */
export const DRIFT_TONES: Readonly<Record<Drift['status'], Tone>> = {
  'in-sync': 'good',
  drifted: 'warning',
  failed: 'unknown',
};

export function driftView(
  { status, reportedAt, stacks }: Drift,
  problems: EntitySummary['problems'],
  { t, formats, now }: Pick<PresenterContext, 't' | 'formats' | 'now'>,
): DriftView {
  const out = stacks.filter(stack => stack.status !== 'in-sync');
  return {
    tone: DRIFT_TONES[status],
    text: t(`card.drift.${status}`),
    stacks: out.map(({ stack, status: found, summary }) => {
      const fix = problems.find(({ field }) => field === `${TERRAFORM_FIELD}${stack}`)?.fix;
      return {
        name: stack,
        text: summary ?? t(`card.drift.${found}`),
        ...(fix !== undefined && { fix }),
      };
    }),
    reported: t('card.drift.reported', { time: formats.time(reportedAt, now) }),
  };
}
