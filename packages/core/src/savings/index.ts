export type { BreakEven } from './break-even';
export { type CollectorCalls, type CollectorCost, collectorMonthlyCost } from './collector-cost';
export { computeSavings, type SavingsOptions } from './compute-savings';
export {
  breakEvenGb,
  type BreakEvenTeams,
  breakEvenTeams,
  endpointFixedCost,
  tieredInterfaceDataCost,
} from './cost-functions';
export { type DependsOnUsage, dependsOnUsage } from './depends-on-usage';
export { formatStatement, type SavingsDocument, toDocument } from './document';
export { explain, explainTeam } from './explain';
export { type LineItem, totalOf } from './line-item';
export type { LineItemId, Payer, Total } from './line-items.data';
export type { Note } from './notes';
export type { Period } from './period';
export { type ConnectivityMode, priceOverridesSchema, type Scenario, scenarioSchema } from './scenario';
export { type ServiceSplit, type ServiceUsage, splitByService, type SplitBasis } from './split-by-service';
export type {
  ActualParts,
  Basis,
  Claim,
  OrgStatement,
  SavingsStatement,
  ShowBack,
  TeamStatement,
} from './statement';
