import { mockServices } from '@backstage/backend-test-utils';
import { A_HUB } from './__fixtures__/vpcs';
import { readConfig } from './config';

const read = (privateEcr: object | undefined) =>
  readConfig(mockServices.rootConfig({ data: privateEcr === undefined ? {} : { privateEcr } }));

describe('a configuration that can be used', () => {
  test('none: no hubs, nothing discovered, every ten minutes', () => {
    expect(read(undefined)).toEqual({
      hubs: [],
      defaultOwner: 'group:default/unknown',
      discovered: undefined,
      schedule: {
        frequency: { minutes: 10 },
        timeout: { minutes: 2 },
        initialDelay: { seconds: 15 },
      },
    });
  });

  test('hubs, with what the backend plugin reads of them beside it', () => {
    const { hubs } = read({
      hubs: [{ ...A_HUB, owner: 'Network', title: 'Europe', roleArn: 'arn' }],
      aws: { regions: ['eu-west-1'] },
    });
    expect(hubs).toEqual([{ ...A_HUB, owner: 'group:default/network', title: 'Europe' }]);
  });

  test('rules for tags, with their defaults', () => {
    expect(read({ catalog: { discovery: { match: { 'private-ecr': 'true' } } } }).discovered).toEqual({
      match: { 'private-ecr': 'true' },
      ownerTag: 'owner',
    });
  });

  test('a schedule in Backstage’s own form', () => {
    const schedule = { frequency: 'PT1H', timeout: { minutes: 5 }, scope: 'local' };
    expect(read({ catalog: { schedule } }).schedule).toMatchObject({
      frequency: { hours: 1 },
      timeout: { minutes: 5 },
      scope: 'local',
    });
  });
});

describe('a configuration that cannot be used is refused with key, value, what is allowed and the fix', () => {
  test.each<[string, object, RegExp]>([
    [
      'an account id that YAML took for a number',
      { hubs: [{ ...A_HUB, accountId: 111111111111 }] },
      /^privateEcr: hubs\[0\]\.accountId: found 111111111111; allowed: an AWS account id of 12 digits in quotes/,
    ],
    [
      'a VPC that is none',
      { hubs: [{ ...A_HUB, vpcId: 'vpc-../..' }] },
      /hubs\[0\]\.vpcId: found "vpc-\.\.\/\.\."; allowed: the id of a VPC, such as/,
    ],
    [
      'a hub without a name',
      { hubs: [{ ...A_HUB, name: undefined }] },
      /hubs\[0\]\.name: found nothing; .*fix: add it/,
    ],
    [
      'two hubs of one name',
      { hubs: [A_HUB, A_HUB] },
      /hubs\[1\]\.name: found "eu"; allowed: a name that no other hub has; fix: rename one of the two/,
    ],
    [
      'an owner that is no reference',
      { hubs: [{ ...A_HUB, owner: 'Network <team>' }] },
      /hubs\[0\]\.owner: found "Network <team>"; allowed: a group or a user/,
    ],
    [
      'an owner that is no group or user',
      { catalog: { defaultOwner: 'component:default/x' } },
      /catalog\.defaultOwner: found "component:default\/x"/,
    ],
    [
      'a key that there is not',
      { catalog: { discovery: { match: { a: 'b' }, ownerTags: 'x' } } },
      /catalog\.discovery\.ownerTags: found an unknown field.*\(ownerTag\?\)/,
    ],
    [
      'no tag to go by, which would take every VPC',
      { catalog: { discovery: { match: {} } } },
      /catalog\.discovery\.match: found \{\}; allowed: at least one tag and its value/,
    ],
    [
      'a value of a tag that YAML took for a truth',
      { catalog: { discovery: { match: { 'private-ecr': true } } } },
      /catalog\.discovery\.match\.private-ecr: found true; allowed: the value of the tag in quotes/,
    ],
    [
      'a duration that is none',
      { catalog: { schedule: { frequency: { minuts: 10 }, timeout: { minutes: 1 } } } },
      /catalog\.schedule: found \{"frequency":\{"minuts":10\}.*allowed: a schedule such as/,
    ],
    [
      'a schedule without a timeout',
      { catalog: { schedule: { frequency: { minutes: 10 } } } },
      /catalog\.schedule: found .*timeout/,
    ],
  ])('%s', (_what, privateEcr, message) => {
    expect(() => read(JSON.parse(JSON.stringify(privateEcr)) as object)).toThrow(message);
  });
});
