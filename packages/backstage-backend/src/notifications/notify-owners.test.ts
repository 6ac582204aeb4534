import { mockServices } from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { StatusChange } from '../store';
import { messageOf } from './message-of';
import { newsOf } from './news-of';
import { createNotifier } from '.';

const NOW = new Date('2026-11-01T10:00:00Z');

function aChange(changes: Partial<StatusChange> = {}): StatusChange {
  return {
    id: 'change-1',
    entityRef: 'component:default/checkout-api',
    from: 'healthy',
    to: 'failing',
    at: '2026-11-01T09:59:00Z',
    title: 'checkout-api',
    ownerRef: 'group:default/payments',
    headline: 'Pulls are blocked: the S3 route is missing',
    ...changes,
  };
}

describe('what is news to an owner', () => {
  test.each<[string, Partial<StatusChange>, string | undefined]>([
    ['a service turns failing', {}, 'failing'],
    ['one that was never judged before', { from: 'unknown' }, 'failing'],
    ['it recovers', { from: 'failing', to: 'healthy' }, 'recovered'],
    ['it recovers in part', { from: 'failing', to: 'degraded' }, 'recovered'],
    ['it is not known in between, and fails still', { from: 'unknown', lastKnown: 'failing' }, undefined],
    [
      'it recovered while it was not known',
      { from: 'unknown', to: 'healthy', lastKnown: 'failing' },
      'recovered',
    ],
    ['it fails after it was not known', { from: 'unknown', lastKnown: 'healthy' }, 'failing'],
    ['it is not known any more', { from: 'failing', to: 'unknown' }, undefined],
    ['it is known at last, and well', { from: 'unknown', to: 'healthy' }, undefined],
    ['it gets worse, and works', { to: 'degraded' }, undefined],
    ['a VPC, whose services tell for themselves', { entityRef: 'resource:default/vpc' }, undefined],
  ])('%s', (_what, changes, news) => {
    expect(newsOf(aChange(changes))).toBe(news);
  });
});

describe('what an owner reads', () => {
  test('a failure, with what is the matter, where to look, and one thread per service', () => {
    expect(messageOf(aChange(), 'failing')).toEqual({
      title: 'checkout-api cannot pull its image',
      description: 'Pulls are blocked: the S3 route is missing',
      link: '/catalog/default/component/checkout-api',
      severity: 'high',
      topic: 'private-ecr',
      scope: 'private-ecr:component:default/checkout-api',
    });
  });

  test('no amount, no character that moves a line, no book', () => {
    const { title, description = '' } = messageOf(
      aChange({ title: 'a\u202eb\n', headline: `costs $35.04 more ${'x'.repeat(1_000)}` }),
      'failing',
    );
    expect(title).toBe('a\\u202eb\\u000a cannot pull its image');
    expect(description).not.toContain('35.04');
    expect(description.length).toBeLessThan(310);
  });
});

describe('telling', () => {
  function aQueue(changes: StatusChange[]) {
    const told: string[] = [];
    return {
      told,
      pending: async () => changes.filter(({ id }) => !told.includes(id)),
      settle: async (ids: readonly string[]) => void told.push(...ids),
    };
  }
  const notifier = (
    queue: ReturnType<typeof aQueue>,
    send: (options: NotificationSendOptions) => Promise<void>,
  ) => {
    const logger = mockServices.logger.mock();
    const run = createNotifier({ changes: queue, notifications: { send }, logger, now: () => NOW });
    return { logger, run: () => run(new AbortController().signal) };
  };

  test('is done once for each change, to the owner', async () => {
    const sent: NotificationSendOptions[] = [];
    const { run } = notifier(aQueue([aChange()]), async options => void sent.push(options));
    await run();
    await run();
    expect(sent.map(({ recipients }) => recipients)).toEqual([
      { type: 'entity', entityRef: 'group:default/payments' },
    ]);
  });

  const { ownerRef: _owner, ...ofNobody } = aChange();
  test.each<[string, StatusChange]>([
    ['a change that nobody owns', ofNobody],
    ['one of yesterday', aChange({ at: '2026-10-31T09:00:00Z' })],
    ['one that is no news', aChange({ to: 'unknown' })],
  ])('%s is settled without a word', async (_what, change) => {
    const queue = aQueue([change]);
    const { run } = notifier(queue, () => Promise.reject(new Error('nobody is to be told')));
    await run();
    expect(queue.told).toEqual(['change-1']);
  });

  test('stays to be done while it cannot be', async () => {
    const queue = aQueue([aChange()]);
    const failing = notifier(queue, () => Promise.reject(new Error('Request failed with status 503')));
    await failing.run();
    expect(queue.told).toEqual([]);
    expect(failing.logger.warn).toHaveBeenCalledTimes(1);
  });

  test('goes on with others where one cannot be told, which is tried after them', async () => {
    const queue = aQueue([aChange({ title: 'ill-fated' }), aChange({ id: 'change-2', title: 'well' })]);
    const tried: string[] = [];
    const { run } = notifier(queue, async ({ payload: { title } }) => {
      tried.push(title.split(' ')[0] ?? '');
      if (title.startsWith('ill-fated')) throw new Error('Request failed with status 500');
    });
    await run();
    expect(queue.told).toEqual(['change-2']);
    queue.told.length = 0;
    await run();
    expect(tried).toEqual(['ill-fated', 'well', 'well', 'ill-fated']);
  });

  test('leaves one that is refused for itself, and says which', async () => {
    const queue = aQueue([aChange()]);
    const { logger, run } = notifier(queue, () =>
      Promise.reject(new Error('Request failed with status 400')),
    );
    await run();
    expect(queue.told).toEqual(['change-1']);
    expect(logger.warn.mock.calls.join()).toContain('component:default/checkout-api');
  });

  test('gives up for now where many fail, so that a service that is down is not asked two hundred times', async () => {
    const queue = aQueue(Array.from({ length: 50 }, (_, index) => aChange({ id: `change-${index}` })));
    let tries = 0;
    const { run } = notifier(queue, () => {
      tries += 1;
      return Promise.reject(new Error('Request failed with status 503'));
    });
    await run();
    expect(tries).toBe(5);
  });

  test('is left where notifications are not installed, which is said once', async () => {
    const queue = aQueue([aChange(), aChange({ id: 'change-2' })]);
    const { logger, run } = notifier(queue, () =>
      Promise.reject(new Error('Failed to send notifications: Error: Request failed with status 404')),
    );
    await run();
    expect(queue.told).toEqual(['change-1', 'change-2']);
    expect(logger.info).toHaveBeenCalledTimes(1);
    expect(logger.warn).not.toHaveBeenCalled();
  });
});
