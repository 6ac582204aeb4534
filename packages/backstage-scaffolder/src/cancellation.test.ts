import { aNetworkRemote, type NetworkRemote } from './__fixtures__/network-remote';
import { type Portal, startPortal, type TaskEnd } from './__fixtures__/portal';
import { FORM } from './__fixtures__/form';

let remote: NetworkRemote;
let portal: Portal;
beforeAll(async () => {
  remote = await aNetworkRemote();
  portal = await startPortal({ remote });
}, 180_000);
afterAll(() => portal.stop());

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if (await isSo()) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}

/** Cancels a task as soon as a step of it has begun, and waits until it has ended. */
async function cancelledAt(step: string): Promise<TaskEnd> {
  const id = await portal.start('private-ecr-vpc', FORM);
  await until(async () => (await portal.events(id)).some(({ body }) => body.stepId === step));
  await portal.cancel(id);
  return await portal.end(id);
}

/** What is left: nothing of the request, or all of it. */
async function left() {
  const [branches, held] = await Promise.all([remote.branches(), portal.held()]);
  return { branches, held: held.map(({ cidr, state }) => `${cidr} ${state}`) };
}

const NOTHING = { branches: [], held: [] };
const WHAT_IS_LEFT = {
  nothing: { branches: [], states: [] },
  'all of it': { branches: ['private-ecr/add-returns'], states: ['confirmed'] },
};

describe('a task that is cancelled leaves nothing, or all of a request that was made', () => {
  test.each(['allocate', 'render', 'check', 'plan', 'push', 'confirm'])('at the step %s', async step => {
    const end = await cancelledAt(step);
    const isWhole = async () => {
      const { branches, held } = await left();
      return (
        branches.length === held.length && (branches.length === 0 || held[0]?.endsWith('confirmed') === true)
      );
    };
    await until(isWhole);
    const { branches, held } = await left();
    const states = held.map(text => text.split(' ')[1]);
    const what = branches.length === 0 ? 'nothing' : 'all of it';
    expect({ branches, states, log: end.log }).toEqual({ ...WHAT_IS_LEFT[what], log: end.log });
    await portal.clean(remote);
  });
});

describe('a step that fails leaves nothing', () => {
  test('a name that somebody else’s team has: the definition refuses it', async () => {
    const end = await portal.run('private-ecr-vpc', { ...FORM, name: 'catalog' });
    expect(end.status).toBe('failed');
    expect(end.log).toMatch(/request\.name: found "catalog"; allowed: a name that no team has|taken/);
    expect(await left()).toEqual(NOTHING);
  });

  test('a hub without a NAT gateway for tasks that call the internet', async () => {
    const end = await portal.run('private-ecr-vpc', { ...FORM, internetEgress: true });
    expect(end.status).toBe('failed');
    expect(end.log).toContain('hubs[].internetRoute');
    expect(await left()).toEqual(NOTHING);
  });

  test('a branch of somebody else’s that is in the way', async () => {
    const commit = await remote.commit({ 'README.md': 'other' }, 'private-ecr/add-returns');
    const end = await portal.run('private-ecr-vpc', FORM);
    expect(end.status).toBe('failed');
    expect(end.log).toContain('branch: found private-ecr/add-returns');
    expect(await remote.head('private-ecr/add-returns')).toBe(commit);
    expect((await left()).held).toEqual([]);
    await portal.clean(remote);
  });
});

describe('who may not, may not by editing the form either', () => {
  test.each<[string, object, string, RegExp]>([
    [
      'another team’s owner',
      { owner: 'group:default/payments' },
      'user:default/tara',
      /owner: found "group:default\/payments"/,
    ],
    [
      'an account of another owner',
      { location: { ...FORM.location, accountId: '444455556666' } },
      'user:default/tara',
      /accountId: found "444455556666"/,
    ],
    ['a person of another team', {}, 'user:default/oscar', /owner: found "group:default\/returns"/],
    [
      'an account that is none',
      { location: { ...FORM.location, accountId: '999999999999' } },
      'user:default/tara',
      /accountId: found "999999999999"/,
    ],
    [
      'a hub that is none',
      { location: { ...FORM.location, hub: 'network-paris' } },
      'user:default/tara',
      /hub: found "network-paris"/,
    ],
  ])('%s', async (_what, changes, user, message) => {
    const end = await portal.run('private-ecr-vpc', { ...FORM, ...changes }, user);
    expect(end.status).toBe('failed');
    expect(end.log).toMatch(message);
    expect(await left()).toEqual(NOTHING);
  });

  test('the network of another team is not changed, nor ended', async () => {
    const entity = 'resource:default/network-payments';
    for (const [template, values] of [
      ['private-ecr-vpc-change', { network: entity, changes: ['needs'], needs: [] }],
      ['private-ecr-vpc-offboard', { network: entity }],
    ] as const) {
      const end = await portal.run(template, values);
      expect(end.status).toBe('failed');
    }
    expect(await left()).toEqual(NOTHING);
  });
});

describe('text that attacks', () => {
  const ATTACKS = {
    'a Terraform expression': '${aws_vpc.this.id}',
    'a Terraform directive': '%{ for x in y }',
    'a template of the portal': '${{ secrets.TOKEN }}',
    'a path': '../../etc/passwd',
    quotes: 'a"b\'c',
    'a newline': 'a\nb',
    'other alphabets': 'сheckout',
    '10,000 characters': 'a'.repeat(10_000),
  };
  const FIELDS: Readonly<Record<string, (text: string) => object>> = {
    name: name => ({ name }),
    owner: owner => ({ owner }),
    repositories: text => ({ repositories: [text] }),
    services: text => ({ services: [text] }),
    needs: text => ({ needs: [text] }),
    hub: hub => ({ location: { ...FORM.location, hub } }),
  };
  test.each(Object.entries(FIELDS))('in %s is refused, and leaves nothing', async (_field, put) => {
    for (const text of Object.values(ATTACKS)) {
      const refused = await portal
        .run('private-ecr-vpc', { ...FORM, ...put(text) })
        .catch((error: unknown) => ({ status: 'failed', log: String(error) }));
      expect(refused.status).toBe('failed');
    }
    expect(await left()).toEqual(NOTHING);
    expect(await remote.files('main')).not.toContain('pwned');
  });
});

test('the same form twice at once: one network', async () => {
  const ids = await Promise.all([
    portal.start('private-ecr-vpc', FORM),
    portal.start('private-ecr-vpc', FORM),
  ]);
  const ends = await Promise.all(ids.map(id => portal.end(id)));
  expect(ends.map(({ status }) => status).sort()).toEqual(['completed', 'failed']);
  expect(await left()).toEqual({
    branches: ['private-ecr/add-returns'],
    held: [expect.stringMatching(/confirmed$/)],
  });
  await portal.clean(remote);
});
