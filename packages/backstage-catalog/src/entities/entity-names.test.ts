import { makeValidator } from '@backstage/catalog-model';
import type { DiscoveredVpc } from '@private-ecr/core';
import { HOSTILE_TEXTS } from '../__fixtures__/hostile-texts';
import { aVpc } from '../__fixtures__/vpcs';
import { entityNameFrom, idName, nameVpcs } from './entity-names';

const { isValidEntityName } = makeValidator();

describe('a name from text', () => {
  test.each([
    ['payments', 'payments'],
    ['Payments (prod)', 'payments-prod'],
    ['__a..b__', 'a-b'],
    ['Überweisungen', 'uberweisungen'],
    ['İstanbul', 'istanbul'],
    ['ﬁnance', 'finance'],
    ['支付', undefined],
    ['', undefined],
    ['---', undefined],
    [undefined, undefined],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['a\nb', 'a-b'],
    ['a'.repeat(10_000), 'a'.repeat(63)],
    [`${'a'.repeat(62)}-b`, 'a'.repeat(62)],
  ])('%j is %j', (text, name) => {
    expect(entityNameFrom(text)).toBe(name);
  });

  test.each(HOSTILE_TEXTS)('is one that the catalog takes, or none: %s', (_what, text) => {
    const name = entityNameFrom(text);
    expect(name === undefined || isValidEntityName(name)).toBe(true);
  });
});

describe('names of VPCs', () => {
  const named = (vpcs: readonly DiscoveredVpc[], taken: string[] = []) => [
    ...nameVpcs(vpcs, 'Name', new Set(taken)).values(),
  ];
  const one = aVpc({ vpcId: 'vpc-0000000000000000a', tags: { Name: 'main' } });
  const other = aVpc({ vpcId: 'vpc-0000000000000000b', tags: { Name: 'Main' } });
  const participant = aVpc({ accountId: '222222222222', ownerAccountId: '111111111111' });

  test('are what the tag says', () => {
    expect(named([one])).toEqual(['main']);
  });

  test('are ids where no tag is asked for, with the account where the VPC is another’s', () => {
    expect([...nameVpcs([one], undefined, new Set()).values()]).toEqual(['vpc-0000000000000000a']);
    expect(idName(participant)).toBe('vpc-0123456789abcdef0-222222222222');
  });

  test.each<[string, DiscoveredVpc[], string[], string[]]>([
    [
      'two that claim the same one both go without',
      [one, other],
      [],
      ['vpc-0000000000000000a', 'vpc-0000000000000000b'],
    ],
    ['that of a hub is not to be had', [one], ['main'], ['vpc-0000000000000000a']],
    [
      'that of another VPC is not to be had',
      [aVpc({ vpcId: 'vpc-0000000000000000b', tags: { Name: 'vpc-0000000000000000a' } }), one],
      [],
      ['vpc-0000000000000000b', 'main'],
    ],
    [
      'that of a participant is not to be had',
      [aVpc({ tags: { Name: 'vpc-0000000000000000a-222222222222' } })],
      [],
      ['vpc-0123456789abcdef0'],
    ],
    ['one that has nothing left of it', [aVpc({ tags: { Name: '支付' } })], [], ['vpc-0123456789abcdef0']],
  ])('%s', (_what, vpcs, taken, names) => {
    expect(named(vpcs, taken)).toEqual(names);
  });

  test('a tag that objects have by nature is a tag like any other', () => {
    expect([...nameVpcs([aVpc({ tags: {} })], 'constructor', new Set()).values()]).toEqual([
      'vpc-0123456789abcdef0',
    ]);
  });
});
