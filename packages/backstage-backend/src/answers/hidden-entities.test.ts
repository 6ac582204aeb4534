import { refsIn, withoutHiddenEntities } from './hidden-entities';

const VISIBLE = new Set(['component:default/shop']);
const HIDDEN = 'an entity that you cannot see';

describe('an answer of which the caller sees the shop alone', () => {
  test.each([
    [
      'what it sees',
      'component:default/shop cannot reach ecr.api',
      'component:default/shop cannot reach ecr.api',
    ],
    ['the end of a sentence', 'See component:default/search.', `See ${HIDDEN}.`],
    ['another spelling', 'Component:Default/Search: late', `${HIDDEN}: late`],
    ['a name that begins like another', 'component:default/shop-admin', HIDDEN],
    ['a name with dots', 'resource:team.a/vpc.of_b', HIDDEN],
    ['the line after', 'a\ncomponent:default/search\n"b"', `a\n${HIDDEN}\n"b"`],
    [
      'an ARN',
      'arn:aws:ecs:eu-west-1:111111111111:service/a/b',
      'arn:aws:ecs:eu-west-1:111111111111:service/a/b',
    ],
  ])('shows %s', (_what, text, shown) => {
    expect(withoutHiddenEntities({ detail: text, nested: [{ [text]: null }] }, VISIBLE)).toEqual({
      detail: shown,
      nested: [{ [shown]: null }],
    });
  });

  test('names each entity once, as the catalog writes it', () => {
    expect(
      refsIn({ a: 'Component:default/Shop', b: ['component:default/shop, resource:default/x'] }),
    ).toEqual(['component:default/shop', 'resource:default/x']);
  });
});
