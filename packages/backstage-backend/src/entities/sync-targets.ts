import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CollectionPlan } from '../model/facts';
import type { HubPlacement } from '../model/hub';
import { groupsOf } from '../judgement/groups';
import type { Target } from '../model/target';
import type { TargetStore, UnitStore } from '../store';
import { collectionPlansOf } from './collection-plans';
import { readCatalog } from './read-catalog';
import { targetsOf } from './targets-of';

/** What a look at the catalog needs. */
export interface SyncTargetsOptions {
  readonly catalog: CatalogService;
  readonly auth: AuthService;
  readonly store: {
    readonly targets: Pick<TargetStore, 'replace'>;
    readonly units: Pick<UnitStore, 'sync'>;
  };
  /** The hubs of the configuration. */
  readonly hubs: readonly HubPlacement[];
  readonly signal?: AbortSignal;
}

/** What the catalog came to. */
export interface SyncTargetsResult {
  readonly targets: readonly Target[];
  readonly plans: readonly CollectionPlan[];
  /** The groups that have to be judged anew, because their entities have changed. */
  readonly changedGroups: readonly string[];
}

/**
 * Reads the catalog and keeps its targets. Where the catalog is down, or answers in part, nothing is kept: the targets
 * of the last whole answer stand.
 *
 * @throws what the catalog or the store throws
 */
export async function syncTargets({
  catalog,
  auth,
  store,
  hubs,
  signal,
}: SyncTargetsOptions): Promise<SyncTargetsResult> {
  const targets = targetsOf(await readCatalog(catalog, auth, signal), { hubs });
  const plans = collectionPlansOf({ targets, hubs });
  // Units first: a group that is judged before its units are known would find nothing to wait for.
  await store.units.sync(plans);
  const { changedGroups } = await store.targets.replace(groupsOf(targets, hubs));
  return { targets, plans, changedGroups };
}
