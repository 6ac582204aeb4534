import { useAnalytics, useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { FLEET_PAGE, type FleetRow } from '@private-ecr/core';
import { useState } from 'react';
import { asApiError, type PrivateEcrApi, privateEcrApiRef } from '../../api';
import { useFormats } from '../../hooks';
import { fleetCsv } from '../../presenters/fleet/csv';
import { type FleetView, requestFor } from '../../presenters/fleet/query';
import { privateEcrTranslationRef } from '../../translation';
import { saveFile } from './save-file';

export interface Export {
  readonly exporting: boolean;
  /** How it goes, or how it went. */
  readonly message: string;
  readonly start: () => void;
}

/** Exports all rows of a view, over all its pages: all of them or none. */
export function useExport(view: FleetView, withCosts: boolean): Export {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const api = useApi(privateEcrApiRef);
  const analytics = useAnalytics();
  const formats = useFormats();
  const [exporting, setExporting] = useState(false);
  const [message, setMessage] = useState('');

  const run = async () => {
    setExporting(true);
    analytics.captureEvent('export-csv', 'fleet');
    try {
      const rows = await allRows(api, view, (done, total) =>
        setMessage(t('fleet.csv.exporting', { done: formats.number(done), total: formats.number(total) })),
      );
      saveFile('private-ecr-fleet.csv', 'text/csv;charset=utf-8', fleetCsv(rows, withCosts));
      setMessage(t('fleet.csv.done', { count: rows.length, shown: formats.number(rows.length) }));
    } catch (thrown) {
      setMessage(t('fleet.csv.failed', { why: t(`state.failure.${asApiError(thrown).failure}`) }));
    } finally {
      setExporting(false);
    }
  };
  return { exporting, message, start: () => void run() };
}

/** Page after page, until there are no more. A row that moved to a page that was read already is there once. */
async function allRows(
  api: PrivateEcrApi,
  view: FleetView,
  onProgress: (done: number, total: number) => void,
): Promise<FleetRow[]> {
  const rows = new Map<string, FleetRow>();
  for (let offset = 0; ; offset += FLEET_PAGE.maxLimit) {
    const { value: page } = await api.getFleet(requestFor(view, offset, FLEET_PAGE.maxLimit));
    for (const row of page.rows) rows.set(row.entityRef, row);
    onProgress(Math.min(offset + page.rows.length, page.totalRows), page.totalRows);
    if (page.rows.length === 0 || offset + FLEET_PAGE.maxLimit >= page.totalRows) return [...rows.values()];
  }
}
