/** The sandbox in a process of its own: `node sandbox.mjs ACCOUNTS LATENCY_MS`. */
import { DEFAULT_ACCESS_KEY, startSandbox } from '@private-ecr/aws-sandbox';
import { accountIds, aWorld } from './world.mjs';

const [accounts, latencyMs] = process.argv.slice(2).map(Number);
const ids = accountIds(accounts);
const sandbox = await startSandbox({
  world: aWorld(accounts),
  identities: {
    accessKeys: [{ ...DEFAULT_ACCESS_KEY, accountId: ids[0] }],
    roles: ids.map(id => ({ arn: `arn:aws:iam::${id}:role/private-ecr-reader`, trustedAccounts: [ids[0]] })),
  },
});
sandbox.latencyMs = latencyMs;
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({
    calls: sandbox.journal.total,
    refusals: sandbox.refusals.length,
    cpuMs: (user + system) / 1_000,
  });
});
process.send({ url: sandbox.url });
