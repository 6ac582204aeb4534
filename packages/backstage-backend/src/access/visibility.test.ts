import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { createVisibility } from './visibility';

const [MINE, OTHERS] = ['component:default/mine', 'component:default/others'];
const TARA = mockCredentials.user('user:default/tara');
const TOM = mockCredentials.user('user:default/tom');

/** A catalog in which everybody sees one entity, and Tom another one too; it notes who asked for what. */
function aCatalog() {
  const asked: {
    readonly who: unknown;
    readonly refs: readonly string[];
    readonly credentials: BackstageCredentials;
  }[] = [];
  const readAs = new Set<BackstageCredentials>();
  let isAway = false;
  const catalog = {
    getEntitiesByRefs: async (
      { entityRefs }: { entityRefs: readonly string[] },
      { credentials }: { credentials: BackstageCredentials },
    ) => {
      asked.push({
        who: (credentials.principal as { userEntityRef?: string }).userEntityRef,
        refs: entityRefs,
        credentials,
      });
      if (isAway) throw new Error('away');
      const isTom = credentials === TOM;
      return {
        items: entityRefs.map(ref =>
          ref === MINE || (isTom && ref === OTHERS) ? ({} as Entity) : undefined,
        ),
      };
    },
    queryEntities: async (_query: unknown, { credentials }: { credentials: BackstageCredentials }) => {
      readAs.add(credentials);
      return { items: [], pageInfo: {} };
    },
  };
  const visibility = createVisibility(catalog as unknown as CatalogService);
  return { asked, readAs, visibility, away: (away: boolean) => void (isAway = away) };
}

test('callers that ask at the same time are told what each of them sees, and are asked for apart', async () => {
  const { asked, visibility } = aCatalog();
  const [tara, tom] = await Promise.all([
    visibility.visibleOf([MINE, OTHERS], TARA),
    visibility.visibleOf([MINE, OTHERS], TOM),
  ]);
  expect([...tara]).toEqual([MINE]);
  expect([...tom]).toEqual([MINE, OTHERS]);
  expect(asked).toMatchObject([
    { who: 'user:default/tara', refs: [MINE, OTHERS] },
    { who: 'user:default/tom', refs: [MINE, OTHERS] },
  ]);
});

test('what one caller asks for at the same time is one look-up', async () => {
  const { asked, visibility } = aCatalog();
  const answers = await Promise.all([
    visibility.visibleOf([MINE], TARA),
    visibility.visibleOf([OTHERS, MINE], TARA),
  ]);
  expect(answers.map(refs => [...refs])).toEqual([[MINE], [MINE]]);
  expect(asked).toMatchObject([{ who: 'user:default/tara', refs: [MINE, OTHERS] }]);
});

test('nothing is kept: what a caller may no longer see is gone at once', async () => {
  const { asked, visibility, away } = aCatalog();
  await visibility.visibleOf([MINE], TARA);
  away(true);
  await expect(visibility.visibleOf([MINE], TARA)).rejects.toThrow('away');
  away(false);
  expect([...(await visibility.visibleOf([MINE], TARA))]).toEqual([MINE]);
  expect(asked).toHaveLength(3);
});

describe('two restricted tokens of one subject', () => {
  // What each of them may at the catalog is known to the token alone.
  const [first, second] = ['one', 'another'].map(() =>
    mockCredentials.service('external:ci', { permissionNames: ['private-ecr.vpc.read'] }),
  ) as [BackstageCredentials, BackstageCredentials];

  test('are asked for apart where they ask at the same time', async () => {
    const { asked, visibility } = aCatalog();
    await Promise.all([first, second].map(credentials => visibility.visibleOf([MINE], credentials)));
    expect(asked.map(({ credentials }) => credentials)).toEqual([first, second]);
    expect(asked[0]?.credentials).not.toBe(asked[1]?.credentials);
  });

  test('are not told what the other one was told of the fleet', async () => {
    const { readAs, visibility } = aCatalog();
    for (const credentials of [first, second]) await visibility.all(credentials);
    expect([readAs.has(first), readAs.has(second)]).toEqual([true, true]);
  });
});

test('a caller is told again for a while what it was told of the fleet', async () => {
  const { readAs, visibility } = aCatalog();
  await visibility.all(TARA);
  readAs.clear();
  await visibility.all(TARA);
  await visibility.all(TOM);
  expect([...readAs]).toEqual([TOM]);
});
