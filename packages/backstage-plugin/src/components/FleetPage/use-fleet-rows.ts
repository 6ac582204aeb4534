import { useApi } from '@backstage/frontend-plugin-api';
import type { FleetPage, FleetRow } from '@private-ecr/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Answer, asApiError, type PrivateEcrApiError, privateEcrApiRef } from '../../api';
import { type Loaded, useFleet } from '../../hooks';
import { type FleetView, requestFor } from '../../presenters/fleet/query';

/** Rows that are asked for at once. */
export const PAGE_ROWS = 100;

/** The rows of a view, loaded page by page as they come into sight. */
export interface FleetRows {
  /** The first page, with the totals; asked again every minute. */
  readonly first: Loaded<FleetPage>;
  readonly totalRows: number;
  /** Undefined while it is on its way, or could not be loaded. */
  readonly row: (position: number) => FleetRow | undefined;
  /** Says which rows are in sight. */
  readonly show: (from: number, to: number) => void;
  /** Why rows in sight are missing. */
  readonly error: PrivateEcrApiError | undefined;
}

interface Pages {
  /** The first page that the others go with: once it is another, they may have moved. */
  readonly first: Answer<FleetPage> | undefined;
  readonly pages: ReadonlyMap<number, readonly FleetRow[]>;
}

const NONE: Pages = { first: undefined, pages: new Map() };

export function useFleetRows(view: FleetView): FleetRows {
  const api = useApi(privateEcrApiRef);
  const first = useFleet(requestFor(view, 0, PAGE_ROWS));
  const { answer } = first;
  const [loaded, setLoaded] = useState(NONE);
  const [shown, setShown] = useState({ from: 0, to: 0 });
  const [failed, setFailed] = useState<{ first: Answer<FleetPage>; error: PrivateEcrApiError }>();
  const asked = useRef(new Set<string>());

  useEffect(() => {
    asked.current = new Set();
  }, [answer]);

  useEffect(() => {
    if (answer === undefined) return;
    const { from, to } = shown;
    const last = Math.min(to, answer.value.totalRows - 1);
    for (let page = Math.max(1, pageOf(from)); page <= pageOf(last); page++) {
      const request = requestFor(view, page * PAGE_ROWS, PAGE_ROWS);
      const key = request.toString();
      const ownRound = asked.current;
      if (ownRound.has(key)) continue;
      ownRound.add(key);
      api.getFleet(request).then(
        ({ value: { rows } }) => {
          if (ownRound !== asked.current) return;
          setLoaded(before => ({
            first: answer,
            pages: new Map([...(before.first === answer ? before.pages : []), [page, rows]]),
          }));
        },
        (thrown: unknown) => {
          if (ownRound !== asked.current) return;
          // Asked again when it comes into sight again.
          ownRound.delete(key);
          setFailed({ first: answer, error: asApiError(thrown) });
        },
      );
    }
  }, [api, answer, shown, view]);

  const row = useCallback(
    (position: number) => {
      const page = pageOf(position);
      const rows = page === 0 ? answer?.value.rows : loaded.pages.get(page);
      return rows?.[position % PAGE_ROWS];
    },
    [answer, loaded],
  );
  const show = useCallback(
    (from: number, to: number) =>
      setShown(before => (before.from === from && before.to === to ? before : { from, to })),
    [],
  );
  return {
    first,
    totalRows: answer?.value.totalRows ?? 0,
    row,
    show,
    error: failed?.first === answer ? failed?.error : undefined,
  };
}

function pageOf(position: number): number {
  return Math.floor(position / PAGE_ROWS);
}
