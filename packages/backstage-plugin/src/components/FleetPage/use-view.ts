import { useAnalytics } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { withChanges } from '../../presenters/fleet/query';

/** The heading of the rows. */
export const ROWS_HEADING_ID = 'private-ecr-fleet';

type Changes = Parameters<typeof withChanges>[1];

/** Changes the view by changing the URL, so that it can be sent to somebody, and be gone back from. */
export function useChangeView(): (changes: Changes) => void {
  const analytics = useAnalytics();
  const [, setParams] = useSearchParams();
  return useCallback(
    changes => {
      analytics.captureEvent('filter', Object.keys(changes).join());
      setParams(params => withChanges(params, changes), { preventScrollReset: true });
    },
    [analytics, setParams],
  );
}

/** The same from elsewhere on the page: the rows that are asked for come into sight, and the keyboard goes with them. */
export function useShowRows(): (changes: Changes) => void {
  const change = useChangeView();
  return useCallback(
    changes => {
      change(changes);
      document.getElementById(ROWS_HEADING_ID)?.focus();
    },
    [change],
  );
}
