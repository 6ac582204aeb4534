import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { CollectionPlan } from '../model/facts';
import type { StoredGroup } from '../store';
import { aServiceEntity, aVpcEntity } from './__fixtures__/entities';
import { syncTargets } from './sync-targets';

const auth = mockServices.auth();

/** What the store was told, in order. */
function aStore() {
  const kept: { plans: readonly CollectionPlan[]; groups: readonly StoredGroup[] }[] = [];
  let plans: readonly CollectionPlan[] = [];
  return {
    kept,
    units: {
      sync: async (next: readonly CollectionPlan[]) => {
        plans = next;
      },
    },
    targets: {
      replace: async (groups: readonly StoredGroup[]) => {
        kept.push({ plans, groups });
        return { changedGroups: groups.map(({ id }) => id) };
      },
    },
  };
}

/** The catalog of entities as Components with their relations, which the real one adds. */
function withRelations(entities: readonly Entity[]): Entity[] {
  return entities.map(entity => ({
    ...entity,
    relations: ((entity.spec?.['dependsOn'] as string[] | undefined) ?? []).map(targetRef => ({
      type: 'dependsOn',
      targetRef,
    })),
  }));
}

test('the targets of the catalog are kept, with what has to be read for them', async () => {
  const store = aStore();
  const catalog = catalogServiceMock({ entities: withRelations([aVpcEntity(), aServiceEntity()]) });
  const result = await syncTargets({ catalog, auth, store, hubs: [] });
  expect(result.targets.map(({ entityRef }) => entityRef)).toEqual([
    'component:default/checkout-api',
    'resource:default/team-vpc',
  ]);
  expect(store.kept).toMatchObject([
    { plans: [{ unit: { accountId: '111122223333' } }], groups: [{ targets: [{}, {}] }] },
  ]);
  expect(result.changedGroups).toEqual(['vpc:eu-central-1/vpc-0123456789abcdef0']);
});

test('a catalog of many pages is read to its end', async () => {
  const store = aStore();
  const entities = Array.from({ length: 1_203 }, (_, index) => aVpcEntity({}, `vpc-${index}`));
  const { targets } = await syncTargets({
    catalog: catalogServiceMock({ entities }),
    auth,
    store,
    hubs: [],
  });
  expect(targets).toHaveLength(1_203);
});

describe('nothing is kept where the catalog', () => {
  const whole = catalogServiceMock({
    entities: Array.from({ length: 700 }, (_, index) => aVpcEntity({}, `vpc-${index}`)),
  });
  const answering = (queryEntities: CatalogService['queryEntities']) =>
    ({ queryEntities }) as unknown as CatalogService;

  test.each<[string, CatalogService, RegExp]>([
    ['is down', answering(() => Promise.reject(new Error('ECONNREFUSED'))), /ECONNREFUSED/],
    [
      'fails on its second page',
      answering(async (request, options) => {
        if (request !== undefined && 'cursor' in request) throw new Error('503');
        return whole.queryEntities(request, options);
      }),
      /503/,
    ],
    [
      'gives fewer entities than it says there are',
      answering(async (request, options) => {
        const page = await whole.queryEntities(request, options);
        return { ...page, items: page.items.slice(1) };
      }),
      /has 700 entities .* and gave 698/,
    ],
    [
      'gives the same page for ever',
      answering(async () => ({ items: [], totalItems: 700, pageInfo: { nextCursor: 'again' } })),
      /same page twice/,
    ],
  ])('%s', async (_what, catalog, message) => {
    const store = aStore();
    await expect(syncTargets({ catalog, auth, store, hubs: [] })).rejects.toThrow(message);
    expect(store.kept).toEqual([]);
  });

  test('is asked no more once the process shuts down', async () => {
    const controller = new AbortController();
    controller.abort();
    const store = aStore();
    const { signal } = controller;
    await expect(syncTargets({ catalog: whole, auth, store, hubs: [], signal })).rejects.toThrow(/abort/);
    expect(store.kept).toEqual([]);
  });
});
