import type { FleetRowView, Views } from '../../store';
import { byName } from './sort-rows';

/** All rows as they are stored, by name: the same for every caller, read again when anything was saved. */
export type FleetRows = () => Promise<readonly FleetRowView[]>;

export function createFleetRows(views: Pick<Views, 'fleetRows' | 'revision'>): FleetRows {
  let kept: { readonly revision: string; readonly rows: Promise<readonly FleetRowView[]> } | undefined;
  return async () => {
    const revision = await views.revision();
    if (kept?.revision !== revision) {
      const rows = views.fleetRows().then(byName);
      const read = { revision, rows };
      kept = read;
      rows.catch(() => {
        if (kept === read) kept = undefined;
      });
    }
    return kept.rows;
  };
}
