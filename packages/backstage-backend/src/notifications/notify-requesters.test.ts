import { mockServices } from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { Target } from '../model/target';
import { openStore } from '../store';
import { eachDatabase } from '../testing/databases';
import { allocationsOn, aRequest, HUB, TARA } from '../allocation/__fixtures__/allocations-on';
import { createRequesterNotifier } from '.';

const AT = '2026-11-01T10:05:00Z';

const aTarget = (
  changes: Partial<Target['placement']> & { team?: string; entityRef?: string } = {},
): Target => {
  const { team, entityRef = 'resource:default/checkout', ...placement } = changes;
  return {
    entityRef,
    kind: 'vpc',
    title: 'checkout',
    placement: {
      accountId: '222233334444',
      region: 'eu-central-1',
      vpcId: 'vpc-1',
      subnetIds: [],
      hub: HUB,
      ...placement,
    },
    ...(team !== undefined && { team }),
    repositoryArns: [],
    problems: [],
  };
};

eachDatabase('who asked for a network', database => {
  const start = async (send?: (options: NotificationSendOptions) => Promise<void>) => {
    const knex = await database.open();
    await openStore({ database: { getClient: async () => knex } });
    const { allocations } = allocationsOn(knex);
    await allocations.reserve(aRequest(), TARA);
    const sent: NotificationSendOptions[] = [];
    const look = async (target: Target, seen: object = {}) => {
      const { status = 'healthy', state = 'judged', judgedAt = AT } = seen as Record<string, string>;
      const view = { judgedAt, summary: { state, health: { status } } };
      await createRequesterNotifier({
        allocations,
        store: {
          targets: { all: async () => [target] },
          views: { entity: async () => view as never },
        },
        notifications: { send: send ?? (async options => void sent.push(options)) },
        logger: mockServices.logger.mock(),
        now: () => new Date(AT),
      })(new AbortController().signal);
    };
    return { allocations, sent, look };
  };

  test('is told once, when the network is first seen to be well', async () => {
    const { allocations, sent, look } = await start();
    await look(aTarget());
    expect(sent).toEqual([]);
    await allocations.confirm('task-1');
    await look(aTarget(), { state: 'pending', status: 'unknown' });
    await look(aTarget(), { status: 'failing' });
    await look(aTarget(), { judgedAt: '2026-11-01T09:00:00Z' });
    expect(sent).toEqual([]);
    await look(aTarget());
    await look(aTarget());
    expect(sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: 'user:default/tara' },
        payload: {
          title: 'The network checkout is there',
          description: 'Its range is 10.0.0.0/24, and images can be pulled through it.',
          link: '/catalog/default/resource/checkout',
          severity: 'normal',
          topic: 'private-ecr',
          scope: 'private-ecr:request:task-1',
        },
      },
    ]);
  });

  test.each<[string, Parameters<typeof aTarget>[0], number]>([
    ['of another account', { accountId: '999999999999' }, 0],
    ['of another hub', { hub: 'network-virginia' }, 0],
    ['of another name', { entityRef: 'resource:default/cart' }, 0],
    ['of its name by annotation', { entityRef: 'resource:default/network-1', team: 'checkout' }, 1],
  ])('a network %s', async (_what, changes, expected) => {
    const { allocations, sent, look } = await start();
    await allocations.confirm('task-1');
    await look(aTarget(changes));
    expect(sent).toHaveLength(expected);
  });

  test('what could not be sent is sent later; where nobody can be told, nothing is kept for it', async () => {
    let answer = new Error('status 503');
    let asked = 0;
    const { allocations, look } = await start(async () => {
      asked += 1;
      throw answer;
    });
    await allocations.confirm('task-1');
    await look(aTarget());
    expect(await allocations.untold(new Date(0))).toHaveLength(1);
    answer = new Error('Request failed with status 404 Not Found');
    await look(aTarget());
    expect(asked).toBe(2);
    expect(await allocations.untold(new Date(0))).toEqual([]);
  });
});
