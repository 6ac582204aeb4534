import { together } from '../../model/together';
import type { EntityView, Views } from '../contract';
import { historyView } from '../history/history-view';
import type { StoreDatabase } from '../store-database';
import { detailView, entityViews, pullFailuresOf } from './entity-view';
import { fleetView } from './fleet-view';
import { hubView } from './hub-view';
import { revisionOf } from './revision';

/** As many as a page of readers asks for; each is a few kilobytes. */
const ENTITIES_AT_ONCE = 100;

export function createViews(db: StoreDatabase): Views {
  const entities = together<string, EntityView | undefined>(refs => entityViews(db, refs), {
    atMost: ENTITIES_AT_ONCE,
  });
  return {
    entity: entityRef => entities.ask(entityRef),
    detail: entityRef => detailView(db, entityRef),
    history: (entityRef, days) => historyView(db, entityRef, days),
    fleetRows: entityRefs => fleetView(db, entityRefs),
    hubs: () => hubView(db),
    pullFailures: entityRef => pullFailuresOf(db, entityRef),
    revision: () => revisionOf(db),
  };
}
