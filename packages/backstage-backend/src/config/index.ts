/** `privateEcr` of the app's configuration: read once, at start, and refused with key, value, what is allowed and the fix. */
export type { PrivateEcrConfig } from './config-schema';
export { readConfig } from './read-config';
export {
  collectorSettings,
  distributionSettings,
  driftReporters,
  hubsOf,
  judgeSettings,
  priceOverrides,
  refreshLimits,
  requestPolicy,
  retentionSettings,
  staleAfterSeconds,
} from './settings';
