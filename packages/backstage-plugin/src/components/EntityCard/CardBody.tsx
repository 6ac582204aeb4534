import type { Entity } from '@backstage/catalog-model';
import type { EntitySummary } from '@private-ecr/core';
import { type Loaded, usePresenterContext } from '../../hooks';
import { cardView } from '../../presenters/card/card';
import { additionsFor, additionsForUnknown, annotationProblems } from '../../presenters/missing-annotations';
import { FailureState, LoadingState, MissingAnnotationState, OutdatedNotice } from '../States';
import { CardContent } from './CardContent';

/** Heights of what is shown when all is well. */
const HEIGHTS = [32, 132, 88, 20] as const;

export interface CardBodyProps {
  readonly entity: Entity;
  readonly summary: Loaded<EntitySummary>;
}

/** What there is to show, or why there is not: never nothing. */
export function CardBody({ entity, summary }: CardBodyProps) {
  const context = usePresenterContext();
  const { answer, error, refreshing, reload } = summary;
  if (answer === undefined && error === undefined) return <LoadingState heights={HEIGHTS} />;
  if (answer === undefined || error?.failure === 'denied') {
    if (error?.failure === 'not-found') {
      return <MissingAnnotationState problems={[]} additions={additionsForUnknown(entity)} />;
    }
    return error && <FailureState error={error} onRetry={reload} retrying={refreshing} />;
  }
  const { state } = answer.value;
  const problems = annotationProblems(answer.value.problems);
  return (
    <>
      {error && <OutdatedNotice error={error} receivedAt={answer.receivedAt} />}
      {problems.length > 0 && (
        <MissingAnnotationState problems={problems} additions={additionsFor(problems)} />
      )}
      {state !== 'incomplete' && <CardContent view={cardView(answer, context)} />}
    </>
  );
}
