import type { PullFailure } from '@private-ecr/core';
import type { PresenterContext } from '../context';
import { webLink } from '../doc-links';

export interface LastFailureView {
  readonly when: string;
  /** The exact moment, for machines. */
  readonly at: string;
  readonly cause: string;
  readonly fix?: string;
  readonly link?: string;
  /** Said where the network looks right nevertheless. */
  readonly contradiction?: string;
  readonly message: string;
}

/** The last pull that really failed, and the most probable cause. */
export function lastFailureView(
  { at, causes, contradictsTrace, message }: PullFailure,
  { t, formats, now }: Pick<PresenterContext, 't' | 'formats' | 'now'>,
): LastFailureView {
  const [cause] = causes;
  const link = cause && webLink(cause.link);
  return {
    at,
    when: t('card.failure.when', {
      time: formats.time(at, now),
      age: formats.duration((now - Date.parse(at)) / 1_000),
    }),
    cause: cause?.reason ?? t('card.failure.notDiagnosed'),
    ...(cause && { fix: cause.fix }),
    ...(link !== undefined && { link }),
    ...(contradictsTrace && { contradiction: t('card.failure.contradicts') }),
    message,
  };
}
