/**
 * What the backend answers and the pages read: one schema each, so that neither can drift.
 *
 * A body that a page cannot read is a state of its own; new fields are no error. Amounts are exact decimals as text;
 * moments are ISO 8601; what is not known is null, absent or `unknown`, never 0.
 */
export {
  type AllocationAnswer,
  type AllocationBody,
  allocationBodySchema,
  type AllocationList,
  allocationListSchema,
  allocationQuerySchema,
  allocationSchema,
  requestIdSchema,
} from './allocation';
export { type CollectionStatus, collectionStatusSchema } from './collection-status';
export {
  type DiagnoseRequest,
  diagnoseRequestSchema,
  type DiagnosisAnswer,
  diagnosisAnswerSchema,
  MAX_DIAGNOSE_CHARACTERS,
} from './diagnosis-answer';
export {
  type DiscoveredVpc,
  discoveredVpcSchema,
  type DiscoveredVpcs,
  discoveredVpcsSchema,
} from './discovered-vpcs';
export { type Drain, drainSchema } from './drain';
export {
  type DriftAnswer,
  driftAnswerSchema,
  type DriftReport,
  driftReportSchema,
  type DriftSummary,
} from './drift';
export { type EntityDetail, entityDetailSchema, type Leg, type SavingsDetail } from './entity-detail';
export {
  type BrokenLink,
  type EndpointState,
  type EntitySummary,
  entitySummarySchema,
  type PullFailure,
  type Pulls,
} from './entity-summary';
export {
  FLEET_SORTS,
  type FleetPage,
  fleetPageSchema,
  type FleetRow,
  type FleetSort,
  type FleetTotals,
  type TeamList,
  teamListSchema,
  type TeamSummary,
  teamSummarySchema,
} from './fleet';
export { FLEET_PAGE, type FleetQuery, fleetQuerySchema } from './fleet-query';
export { type Freshness, type UnitFreshness } from './freshness';
export { type History, historySchema, type Incident } from './history';
export { type Hub, type HubList, hubListSchema } from './hubs';
export { type Readiness, readinessSchema } from './readiness';
export { type RefreshAnswer, refreshAnswerSchema } from './refresh';
export { type RequestOptions, requestOptionsSchema, type SizeOffer } from './request-options';
export {
  type RequestPreview,
  type RequestPreviewBody,
  requestPreviewBodySchema,
  requestPreviewSchema,
} from './request-preview';
export { type SavingsEstimate, savingsEstimateSchema } from './savings-estimate';
export { type SavingsSummary } from './savings-summary';
