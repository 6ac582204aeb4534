/**
 * What of the catalog is judged, and what has to be read for it.
 *
 * Model: a Resource of type `private-ecr-vpc` says by annotations where a VPC is; a Component that depends on one runs
 * in it. Each becomes a target. What an annotation gets wrong becomes a problem of its target, which is kept: the page
 * of the entity is where its owner looks.
 *
 * Laws: any entity gives a target or is none of ours, and nothing throws; the order of entities means nothing; text of
 * annotations is printed, never obeyed. What the catalog did not answer in full changes no target.
 */
export { collectionPlansOf, type PlanInput } from './collection-plans';
export { networkNameOf } from './network-name';
export { CATALOG_QUERIES, CatalogIncompleteError, readCatalog } from './read-catalog';
export { syncTargets, type SyncTargetsOptions, type SyncTargetsResult } from './sync-targets';
export { targetsOf, type TargetsOptions } from './targets-of';
