/** What is measured of the background work, by Backstage's OpenTelemetry. */
export { type MetricsOptions, observeWork } from './metrics';
