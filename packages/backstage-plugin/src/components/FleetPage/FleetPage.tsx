import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Container } from '@backstage/ui';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { requestFor, viewOf } from '../../presenters/fleet/query';
import { privateEcrTranslationRef } from '../../translation';
import { FailureState, LoadingState, OutdatedNotice } from '../States';
import { FleetContent } from './FleetContent';
import styles from './FleetPage.module.css';
import { PAGE_ROWS, useFleetRows } from './use-fleet-rows';

/** Heights of what is shown when all is well. */
const HEIGHTS = [96, 180, 56, 480] as const;

/** Everything that the reader may see: totals, hubs, teams and each service and VPC, worst first. */
export function FleetPage() {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const [params] = useSearchParams();
  // Equal views share their rows, whatever else stands in the URL.
  const query = requestFor(viewOf(params), 0, PAGE_ROWS).toString();
  const view = useMemo(() => viewOf(new URLSearchParams(query)), [query]);
  const fleet = useFleetRows(view);
  const { answer, error, refreshing, reload } = fleet.first;
  const isDenied = error?.failure === 'denied';
  // Totals and filters are of all views: they stay while the rows of another one are on their way.
  const [known, setKnown] = useState(answer);
  if (answer !== undefined && answer !== known) setKnown(answer);
  return (
    <Container>
      <main className={styles['content']} aria-label={t('fleet.title')}>
        {known === undefined && error === undefined && <LoadingState heights={HEIGHTS} />}
        {error && (known === undefined || isDenied) && (
          <FailureState error={error} onRetry={reload} retrying={refreshing} />
        )}
        {answer && error && !isDenied && <OutdatedNotice error={error} receivedAt={answer.receivedAt} />}
        {known && !isDenied && <FleetContent page={known.value} view={view} fleet={fleet} />}
      </main>
    </Container>
  );
}
