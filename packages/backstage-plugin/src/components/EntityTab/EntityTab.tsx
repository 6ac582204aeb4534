import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useDetail, useRefresh } from '../../hooks';
import { additionsFor, additionsForUnknown, annotationProblems } from '../../presenters/missing-annotations';
import { RefreshNotice } from '../EntityCard/RefreshNotice';
import { FailureState, LoadingState, MissingAnnotationState, OutdatedNotice } from '../States';
import { DiagnosisPanel } from './diagnosis/DiagnosisPanel';
import prose from '../Prose.module.css';
import { TabContent } from './TabContent';

/** Heights of what is shown when all is well. */
const HEIGHTS = [64, 360, 240, 480] as const;

/** Everything that is known of a service or a VPC. */
export function EntityTab() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  // Another entity starts anew: nothing that was typed or turned is carried over.
  return <TabOf key={entityRef} entity={entity} entityRef={entityRef} />;
}

function TabOf({ entity, entityRef }: { readonly entity: Entity; readonly entityRef: string }) {
  const refresh = useRefresh(entityRef);
  const { answer, error, refreshing, reload } = useDetail(entityRef, refresh.askedAt);
  if (answer === undefined && error === undefined) return <LoadingState heights={HEIGHTS} />;
  if (answer === undefined || error?.failure === 'denied') {
    if (error?.failure === 'not-found') {
      return <MissingAnnotationState problems={[]} additions={additionsForUnknown(entity)} />;
    }
    return (
      <div className={prose['content']}>
        {error && <FailureState error={error} onRetry={reload} retrying={refreshing} />}
        {error?.retryable === true && <DiagnosisPanel entityRef={entityRef} />}
      </div>
    );
  }
  const { state, freshness } = answer.value.summary;
  const problems = annotationProblems(answer.value.summary.problems);
  return (
    <div className={prose['content']}>
      {error && <OutdatedNotice error={error} receivedAt={answer.receivedAt} />}
      <RefreshNotice refresh={refresh} collectedAt={freshness.collectedAt} />
      {problems.length > 0 && (
        <MissingAnnotationState problems={problems} additions={additionsFor(problems)} />
      )}
      {state !== 'incomplete' && <TabContent answer={answer} refresh={refresh} />}
    </div>
  );
}
