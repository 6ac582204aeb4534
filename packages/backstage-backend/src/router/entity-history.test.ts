import type { History } from '@private-ecr/core';
import { eachDatabase } from '../testing/databases';
import { type CallerName, CALLERS, type Portal, startPortal } from '../testing/portal';
import { ENTITIES, fill, HUB } from './__fixtures__/organisation';

const CHECKOUT = 'component:default/checkout-api';
/** An entity of another team, which the owner of the service does not see. */
const HIDDEN = 'component:default/search';

/** A failure that is over, whose reason names an amount and a service of others; and a month before the days. */
async function somethingHappened({ knex }: Portal): Promise<void> {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  await knex('status_spans').where({ entity_ref: CHECKOUT }).delete();
  await knex('status_spans').insert([
    {
      id: 'over',
      entity_ref: CHECKOUT,
      status: 'failing',
      reason: `no route to S3, as ${HIDDEN}; a NAT gateway costs $35.04 a month at the list price of 2026-09-01`,
      first_seen_at: hoursAgo(72),
      last_seen_at: hoursAgo(49),
      resolved_at: hoursAgo(48),
    },
    { id: 'now', entity_ref: CHECKOUT, status: 'healthy', first_seen_at: hoursAgo(48) },
  ]);
  await knex('history_months').insert({
    entity_ref: CHECKOUT,
    month: '2026-01',
    status: 'healthy',
    seconds_by_status: '{"healthy":2678400}',
    savings_monthly_usd: '116.10',
    pull_failures: 2,
  });
}

eachDatabase(
  'the history of an entity',
  database => {
    let portal: Portal;
    beforeAll(async () => {
      portal = await startPortal({ database, entities: ENTITIES, privateEcr: { hubs: [HUB] } });
      await fill(portal.store);
      await somethingHappened(portal);
    }, 120_000);
    afterAll(() => portal?.stop());

    const historyFor = async (caller: CallerName) => {
      const path = '/v1/entities/component/default/checkout-api/history';
      const { status, text, body } = await portal.ask(path, { as: CALLERS[caller] });
      return { status, text, history: body as unknown as History };
    };

    test('has amounts for who may see costs: of days, of months and in reasons', async () => {
      const { text, history } = await historyFor('owner');
      expect(history.days.at(-1)).toHaveProperty('savingsMonthlyUsd', '116.10');
      expect(history.months).toEqual([expect.objectContaining({ savingsMonthlyUsd: '116.10' })]);
      expect(text).toContain('$35.04');
    });

    test('is the same without any amount for who may not', async () => {
      const [withCosts, without] = [await historyFor('owner'), await historyFor('owner without costs')];
      expect(without.text).not.toMatch(/Usd|\$\s?\d|(?<!:)35\.04|116\.10/);
      const bare = ({ savingsMonthlyUsd: _hidden, ...row }: { savingsMonthlyUsd?: string | undefined }) =>
        row;
      expect(without.history.days).toEqual(withCosts.history.days.map(bare));
      expect(without.history.months).toEqual(withCosts.history.months?.map(bare));
      expect(without.history.incidents.map(({ reason: _words, ...incident }) => incident)).toEqual(
        withCosts.history.incidents.map(({ reason: _words, ...incident }) => incident),
      );
      expect(without.history.incidents[0]?.reason).toMatch(
        /^no route to S3, as .*; a NAT gateway costs an amount/,
      );
    });

    test.each<[CallerName, boolean]>([
      ['owner', false],
      ['owner without costs', false],
      ['admin', true],
    ])('names entities of others to who sees them: %s', async (caller, sees) => {
      const { history } = await historyFor(caller);
      expect(history.incidents[0]?.reason.includes(HIDDEN)).toBe(sees);
    });

    test.each<[CallerName, number]>([
      ['no permission', 403],
      ['other team', 404],
    ])('tells nothing to %s', async (caller, expected) => {
      const { status, text } = await historyFor(caller);
      expect(status).toBe(expected);
      expect(text).not.toMatch(/no route|failing|116/);
    });
  },
  'after-all',
);
