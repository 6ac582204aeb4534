import notificationsBackend from '@backstage/plugin-notifications-backend';
import { startSandbox } from '@private-ecr/aws-sandbox';
import { HUB_ACCOUNT, REGION, TEAM_ACCOUNT } from '@private-ecr/core/testing';
import type { EntitySummary } from '@private-ecr/core';
import { setTimeout as pause } from 'node:timers/promises';
import { HUB_VPC, ORGANISATION, worldOfOrganisation } from './__fixtures__/small-organisation';
import { AWS_CONFIG } from './collection/__fixtures__/collector-of';
import { eachDatabase } from './testing/databases';
import { CALLERS, type Portal, startPortal } from './testing/portal';

/** Short times, so that a test sees facts grow old. */
const QUICK = {
  interval: { seconds: 2 },
  staleAfter: { seconds: 12 },
  catalogInterval: { seconds: 2 },
  cadence: { seconds: 1 },
  retry: { first: { seconds: 1 }, max: { seconds: 2 } },
  judging: { shards: 1, rest: { seconds: 1 }, maxAge: { seconds: 5 } },
  shards: 2,
};

const WAIT_MS = 60_000;

/** Asks until an answer is as expected, and says what it was last where it never is. */
async function summaryUntil(
  portal: Portal,
  isExpected: (summary: EntitySummary) => boolean,
): Promise<EntitySummary> {
  const ends = Date.now() + WAIT_MS;
  let last: EntitySummary | undefined;
  while (Date.now() < ends) {
    const { status, body } = await portal.ask('/v1/entities/component/default/api/summary', {
      as: CALLERS.owner,
    });
    last = status === 200 ? (body as unknown as EntitySummary) : undefined;
    if (last !== undefined && isExpected(last)) return last;
    await pause(250);
  }
  throw new Error(
    `it never came to be: ${JSON.stringify(last, undefined, 1)}\n${portal.logs.slice(-30).join('\n')}`,
  );
}

/** What the owner was told, of one service one notification, by the real notifications plugin. */
async function newsUntil(portal: Portal, title: string): Promise<readonly object[]> {
  const ends = Date.now() + WAIT_MS;
  let payloads: { title: string }[] = [];
  while (Date.now() < ends) {
    const response = await fetch(`${portal.url.replace('private-ecr', 'notifications')}/notifications`, {
      headers: { authorization: CALLERS.owner },
    });
    const body = (await response.json()) as { notifications?: { payload: { title: string } }[] };
    payloads = (body.notifications ?? []).map(({ payload }) => payload);
    if (payloads.some(payload => payload.title === title)) return payloads;
    await pause(250);
  }
  throw new Error(`nobody was told: ${JSON.stringify(payloads)}\n${portal.logs.slice(-30).join('\n')}`);
}

eachDatabase('the plugin', database => {
  test('sees a network break, an account refuse and both recover, without a restart', async () => {
    const sandbox = await startSandbox({ world: worldOfOrganisation() });
    const portal = await startPortal({
      database,
      entities: ORGANISATION,
      features: [notificationsBackend],
      background: true,
      config: { aws: AWS_CONFIG, app: { baseUrl: 'http://localhost:3000' } },
      privateEcr: {
        hubs: [{ name: 'main', accountId: HUB_ACCOUNT, region: REGION, vpcId: HUB_VPC }],
        aws: { endpoint: sandbox.url, attempts: 1 },
        collection: QUICK,
      },
    });
    try {
      const well = await summaryUntil(portal, ({ pulls }) => pulls.verdict === 'reachable');
      expect(well).toMatchObject({
        state: 'judged',
        pulls: { workload: 'ecs-service' },
        freshness: { stale: false },
      });

      sandbox.scenarios.apply('endpoint-group-closed');
      const broken = await summaryUntil(portal, ({ pulls }) => pulls.verdict === 'blocked');
      expect(broken.health.status).toBe('failing');
      expect(broken.pulls.broken).toEqual(
        expect.arrayContaining([expect.objectContaining({ checkId: 'endpoint-ingress' })]),
      );
      expect(await newsUntil(portal, 'api cannot pull its image')).toEqual([
        expect.objectContaining({ severity: 'high', link: '/catalog/default/component/api' }),
      ]);
      sandbox.scenarios.clear();
      await summaryUntil(portal, ({ pulls }) => pulls.verdict === 'reachable');
      expect(await newsUntil(portal, 'api can pull its image again')).toHaveLength(1);

      sandbox.faults.add({ kind: 'access-denied', accounts: [TEAM_ACCOUNT] });
      const unknown = await summaryUntil(portal, ({ pulls }) => pulls.verdict === 'unknown');
      expect(unknown.pulls.unknownBecause.join()).toMatch(/222222222222.*since 20\d\d-/s);
      expect(unknown.freshness.units.find(({ accountId }) => accountId === HUB_ACCOUNT)?.problems).toEqual(
        [],
      );
      sandbox.faults.clear();
      await summaryUntil(portal, ({ pulls, freshness }) => pulls.verdict === 'reachable' && !freshness.stale);

      // A view asks AWS nothing: the calls are those of the background.
      expect(sandbox.refusals).toEqual([]);
      expect(portal.logs.filter(line => /AKIA|SecretAccessKey|aws_secret/.test(line))).toEqual([]);
    } finally {
      await portal.stop();
      await sandbox.close();
    }
  }, 300_000);
});
