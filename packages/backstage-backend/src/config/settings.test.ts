import { mockServices } from '@backstage/backend-test-utils';
import { resolveLimits } from '../collection/collector-options';
import { readConfig } from './read-config';
import { collectorSettings } from './settings';

const limitsOf = (privateEcr: object) =>
  resolveLimits(collectorSettings(readConfig(mockServices.rootConfig({ data: { privateEcr } }))).limits);

test.each<[string, object, number]>([
  ['two minutes where nothing is said', {}, 120_000],
  ['what is said', { aws: { unitTimeout: '30s' } }, 30_000],
  ['no longer than its task lets it', { aws: { unitTimeout: '10m' } }, 120_000],
  ['longer where the task may', { aws: { unitTimeout: '10m' }, collection: { timeout: '30m' } }, 600_000],
  ['shorter where the task is', { collection: { timeout: '1m' } }, 24_000],
])('the calls of a read may take %s', (_what, privateEcr, unitTimeoutMs) => {
  expect(limitsOf(privateEcr)).toMatchObject({ unitTimeoutMs });
});
