import type { Entity } from '@backstage/catalog-model';
import { HOSTILE_TEXTS } from './__fixtures__/hostile-texts';
import { answerWith, type Portal, startPortal } from './__fixtures__/portal';
import { A_HUB, aVpc } from './__fixtures__/vpcs';

const DISCOVERED = 'private-ecr-discovered-vpcs';

const tagged = (number: number, tags: Record<string, string> = {}) =>
  aVpc({
    accountId: `${number}`.repeat(12),
    vpcId: `vpc-0000000000000000${number}`,
    tags: { 'private-ecr': 'true', ...tags },
  });
const nameOf = (number: number) => `vpc-0000000000000000${number}`;

// A backend with a database starts for all of them, and a catalog needs a moment to show what it was told.
jest.setTimeout(120_000);

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({
    hubs: [{ ...A_HUB, owner: 'network', title: 'Europe' }],
    catalog: { discovery: { match: { 'private-ecr': 'true' }, nameTag: 'Name', systemTag: 'system' } },
  });
  await portal.refresh('private-ecr-hubs');
});
beforeEach(() => discover([]));

/** Asks the backend for VPCs after it answers these. */
async function discover(...answer: Parameters<typeof answerWith>): Promise<void> {
  portal.answer = answerWith(...answer);
  await portal.refresh(DISCOVERED);
}

async function names(expected: number): Promise<string[]> {
  return [...(await portal.resources('discovered-vpcs', expected)).keys()].sort();
}

test('hubs of the configuration become Resources', async () => {
  const hub = (await portal.resources('hubs', 1)).get('eu');
  expect(hub).toMatchObject({
    kind: 'Resource',
    metadata: {
      title: 'Europe',
      annotations: { 'private-ecr.io/vpc-id': A_HUB.vpcId, 'private-ecr.io/hub': 'eu' },
    },
    spec: { type: 'private-ecr-vpc', owner: 'group:default/network' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/network' }],
  });
});

test('VPCs with the tags become Resources that depend on their hub; others do not', async () => {
  await discover([
    { ...tagged(2, { Name: 'Payments', owner: 'payments' }), hub: 'eu' },
    aVpc({ tags: { 'private-ecr': 'false' } }),
    { ...tagged(1), vpcId: A_HUB.vpcId },
  ]);
  const found = await portal.resources('discovered-vpcs', 1);
  expect([...found.keys()]).toEqual(['payments']);
  expect(relationsOf(found.get('payments'))).toEqual([
    'dependsOn resource:default/eu',
    'ownedBy group:default/payments',
  ]);
});

test('the backend plugin is asked by the catalog, as a service', async () => {
  expect(new Set(portal.askedBy)).toEqual(new Set(['plugin:catalog']));
});

test('a VPC that is gone, or lost its tag, is removed', async () => {
  await discover([tagged(1), tagged(2), tagged(3)]);
  expect(await names(3)).toEqual([nameOf(1), nameOf(2), nameOf(3)]);
  await discover([tagged(1), tagged(2, { 'private-ecr': 'no longer' })]);
  expect(await names(1)).toEqual([nameOf(1)]);
});

describe('nothing is removed', () => {
  test.each<[string, Portal['answer'], RegExp]>([
    ['where the backend fails', { status: 503, body: '{}' }, /503/],
    ['where it refuses', { status: 403, body: '{}' }, /403/],
    ['where the answer breaks off', { ...answerWith([tagged(1)]), brokenOffAt: 60 }, /terminated/],
    ['where the answer is no JSON', { status: 200, body: '<html>' }, /JSON/],
    ['where the answer is another one', { status: 200, body: '{"vpcs":[]}' }, /unread: found nothing/],
    [
      'where one VPC of the answer is not as agreed',
      answerWith([tagged(1), aVpc({ vpcId: '../vpc-2' })]),
      /vpcs\[1\]\.vpcId: found "\.\.\/vpc-2"/,
    ],
  ])('%s', async (_what, answer, message) => {
    await discover([tagged(1), tagged(2)]);
    expect(await names(2)).toHaveLength(2);
    portal.answer = answer;
    await expect(portal.refresh(DISCOVERED)).rejects.toThrow(message);
    await expect(portal.refresh(DISCOVERED)).rejects.toThrow(/those in the catalog stay/);
    expect(await names(2)).toEqual([nameOf(1), nameOf(2)]);
    await discover([tagged(2)]);
    expect(await names(1)).toEqual([nameOf(2)]);
  });

  test('of an account that was not read; that of others is', async () => {
    await discover([tagged(1, { Name: 'one', owner: 'a' }), tagged(2), tagged(3)]);
    await portal.resources('discovered-vpcs', 3);
    const unread = [{ accountId: '1'.repeat(12), region: 'eu-west-1' }];
    await discover([tagged(3), tagged(4, { Name: 'one' })], unread);
    const left = await portal.resources('discovered-vpcs', 3);
    expect([...left.keys()].sort()).toEqual(['one', nameOf(3), nameOf(4)].sort());
    expect(left.get('one')).toMatchObject({
      metadata: { annotations: { 'private-ecr.io/account-id': '1'.repeat(12) } },
      spec: { owner: 'group:default/a' },
    });
  });
});

test('hostile tags come to entities in order, each under a name of its own', async () => {
  const vpcs = HOSTILE_TEXTS.map(([, text], index) =>
    aVpc({
      vpcId: `vpc-${String(index).padStart(17, '0')}`,
      tags: { 'private-ecr': 'true', Name: text, owner: text, system: text },
    }),
  );
  await discover(vpcs);
  const found = await portal.resources('discovered-vpcs', vpcs.length);
  expect(found.size).toBe(vpcs.length);
  for (const [name, { metadata, spec }] of found) {
    expect(name).toMatch(/^[a-z0-9-]{1,63}$/);
    expect(metadata.title ?? '').not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(spec?.['owner']).toMatch(/^group:default\/[\w]+$/);
  }
});

function relationsOf(entity: Entity | undefined): string[] {
  return (entity?.relations ?? []).map(({ type, targetRef }) => `${type} ${targetRef}`).sort();
}
