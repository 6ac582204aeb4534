/** Reads all units once in a process of its own: `node collector.mjs URL ACCOUNTS UNITS_AT_ONCE`. */
import { ConfigReader } from '@backstage/config';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import { DEFAULT_ACCESS_KEY } from '@private-ecr/aws-sandbox';
import { createCollector } from '../../dist/collection/index.cjs';
import { accountIds, isHub, REGIONS, repositoryArn, serviceArn } from './world.mjs';

const [endpoint, ...numbers] = process.argv.slice(2);
const [accounts, unitsAtOnce] = numbers.map(Number);
const quiet = () => undefined;
const logger = { error: console.error, warn: console.error, info: quiet, debug: quiet, child: () => logger };
const aws = { mainAccount: { ...DEFAULT_ACCESS_KEY }, accountDefaults: { roleName: 'private-ecr-reader' } };
const collector = createCollector({
  credentials: DefaultAwsCredentialsManager.fromConfig(new ConfigReader({ aws })),
  logger,
  endpoint,
});

const plans = REGIONS.flatMap((region, position) =>
  accountIds(accounts).map((accountId, index) => ({
    unit: { accountId, region },
    ecsServiceArns: isHub(index) ? [] : [serviceArn(accountId, region)],
    repositoryArns: isHub(index) ? [] : [repositoryArn(accountId, region)],
    readsGlobalLists: position === 0,
  })),
);

const { signal } = new AbortController();
const results = [];
const waiting = plans.values();
const startMs = performance.now();
const startCpu = process.cpuUsage();
await Promise.all(
  Array.from({ length: unitsAtOnce }, async () => {
    for (const plan of waiting) {
      const { calls, facts } = await collector.collect(plan, undefined, signal);
      const failed = Object.values(facts.parts).filter(({ failure }) => failure !== undefined).length;
      results.push({ calls, failed, bytes: JSON.stringify(facts).length });
    }
  }),
);
const wallMs = performance.now() - startMs;
const { user, system } = process.cpuUsage(startCpu);
const total = key => results.reduce((sum, result) => sum + result[key], 0);
process.send({
  units: results.length,
  calls: total('calls'),
  failedParts: total('failed'),
  kilobytesPerUnit: total('bytes') / results.length / 1_024,
  wallMs,
  cpuMs: (user + system) / 1_000,
  peakMegabytes: process.resourceUsage().maxRSS / 1_024,
});
process.disconnect();
process.exit();
