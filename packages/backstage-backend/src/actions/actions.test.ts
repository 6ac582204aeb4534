import { onSqlite } from '../testing/databases';
import { CALLERS, type Portal, startPortal } from '../testing/portal';
import { ENTITIES, fill, HUB } from '../router/__fixtures__/organisation';

interface Invoked {
  readonly status: number;
  readonly output: Record<string, unknown> | undefined;
  readonly message: string | undefined;
}

onSqlite(
  'actions of the registry',
  database => {
    let portal: Portal;
    beforeAll(async () => {
      portal = await startPortal({ database, entities: ENTITIES, privateEcr: { hubs: [HUB] } });
      await fill(portal.store);
    }, 120_000);
    afterAll(() => portal?.stop());

    const actions = '/.backstage/actions/v1/actions';
    const invoke = async (name: string, as: string | undefined, input: unknown): Promise<Invoked> => {
      const { status, body } = await portal.ask(`${actions}/private-ecr:${name}/invoke`, {
        method: 'post',
        as,
        body: input,
      });
      const { output, error } = body as { output?: Record<string, unknown>; error?: { message: string } };
      return { status, output, message: error?.message };
    };

    test('are listed to who may use them, as such that read only', async () => {
      const listed = async (as: string | undefined) =>
        (
          (await portal.ask(actions, { as })).body as unknown as {
            actions: { name: string; attributes: object }[];
          }
        ).actions;
      expect((await listed(CALLERS.owner)).map(({ name, attributes }) => [name, attributes])).toEqual(
        ['get-private-ecr-status', 'diagnose-pull-failure', 'estimate-savings'].map(name => [
          name,
          { readOnly: true, destructive: false, idempotent: true },
        ]),
      );
      expect((await listed(CALLERS['owner without costs'])).map(({ name }) => name)).not.toContain(
        'estimate-savings',
      );
      expect(await listed(CALLERS['no permission'])).toEqual([]);
    });

    test('answer what the API answers, with the same visibility', async () => {
      const input = { entityRef: 'Component:checkout-api' };
      const found = await invoke('get-private-ecr-status', CALLERS.owner, {
        entityRef: 'component:default/checkout-api',
      });
      expect(found).toMatchObject({
        status: 200,
        output: {
          pulls: 'reachable',
          health: 'healthy',
          savings: { state: 'known', monthlyUsd: '116.10' },
          stale: false,
        },
      });
      const { output } = await invoke('get-private-ecr-status', CALLERS['owner without costs'], {
        entityRef: 'component:default/checkout-api',
      });
      expect(JSON.stringify(output)).not.toMatch(/\$\d|116\.10/);
      const hidden = await invoke('get-private-ecr-status', CALLERS['other team'], {
        entityRef: 'component:default/checkout-api',
      });
      expect(hidden).toMatchObject({ status: 404, message: expect.stringContaining('nothing is known of') });
      expect((await invoke('get-private-ecr-status', CALLERS['no permission'], input)).status).toBe(404);
      expect((await invoke('get-private-ecr-status', undefined, input)).status).toBe(401);
      expect(portal.audits).toContainEqual({
        eventId: 'cost-read',
        outcome: 'succeeded',
        meta: expect.objectContaining({ action: 'get-private-ecr-status', caller: 'user:default/olga' }),
      });
    });

    test('explain a message, of an entity that the caller sees', async () => {
      const message = 'dial tcp: lookup api.ecr.eu-west-1.amazonaws.com: no such host';
      const { output } = await invoke('diagnose-pull-failure', CALLERS.owner, { message });
      expect((output as { causes: { cause: string; fix: string }[] }).causes[0]).toMatchObject({
        cause: expect.stringMatching(/dns|endpoint/),
        fix: expect.stringMatching(/./),
      });
      const hidden = { message, entityRef: 'component:default/search' };
      expect((await invoke('diagnose-pull-failure', CALLERS.owner, hidden)).status).toBe(404);
      expect((await invoke('diagnose-pull-failure', CALLERS.owner, { message: '' })).message).toMatch(
        /^input: message: found ""; allowed: /,
      );
    });

    test('estimate, and refuse a scenario with path, value and what is allowed', async () => {
      const scenario = {
        region: 'eu-west-1',
        hub: { azCount: 3, interfaceServices: ['ecr.api', 'ecr.dkr'] },
        connectivity: { mode: 'ram-shared-subnets' },
        teams: [{ id: 'a', gb: { s3: '120', interface: {}, internet: '0' }, baseline: { natUnits: 3 } }],
      };
      const { output } = await invoke('estimate-savings', CALLERS.owner, { scenario });
      expect(output).toMatchObject({
        explanation: expect.stringContaining('$'),
        organisation: { actual: '48.18' },
      });
      const wrong = { scenario: { ...scenario, teams: [] } };
      expect(await invoke('estimate-savings', CALLERS.owner, wrong)).toMatchObject({
        status: 400,
        message: expect.stringMatching(/^scenario: teams: found \[\]; allowed: one team or more/),
      });
    });
  },
  'after-all',
);
