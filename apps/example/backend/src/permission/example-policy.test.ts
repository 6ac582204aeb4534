import { ConfigReader } from '@backstage/config';
import {
  catalogEntityReadPermission,
  catalogEntityDeletePermission,
} from '@backstage/plugin-catalog-common/alpha';
import type { PolicyQueryUser } from '@backstage/plugin-permission-node';
import {
  collectionReadPermission,
  costReadPermission,
  refreshPermission,
  vpcReadPermission,
} from '@private-ecr/core';
import { examplePolicy, rolesOf } from './example-policy';

const config = new ConfigReader({
  permission: {
    example: { administrators: ['group:default/network'], costReaders: ['group:default/checkout'] },
  },
});
const policy = examplePolicy(rolesOf(config));

const USERS = {
  tara: ['user:default/tara', 'group:default/checkout'],
  oscar: ['user:default/oscar', 'group:default/payments'],
  paul: ['user:default/paul', 'group:default/network'],
};

const userOf = (ownershipEntityRefs: readonly string[]) =>
  ({ info: { userEntityRef: ownershipEntityRefs[0], ownershipEntityRefs } }) as unknown as PolicyQueryUser;

describe('who may do what', () => {
  test.each([
    [vpcReadPermission, ['tara', 'oscar', 'paul']],
    [costReadPermission, ['tara', 'paul']],
    [collectionReadPermission, ['paul']],
    [refreshPermission, ['tara', 'oscar', 'paul']],
    [catalogEntityReadPermission, ['tara', 'oscar', 'paul']],
    [catalogEntityDeletePermission, ['paul']],
  ])('$name', async (permission, expected) => {
    const allowed = await Promise.all(
      Object.entries(USERS).map(async ([name, refs]) => {
        const { result } = await policy.handle({ permission }, userOf(refs));
        return result === 'ALLOW' ? [name] : [];
      }),
    );
    expect(allowed.flat()).toEqual(expected);
  });

  test('who is nobody may do nothing', async () => {
    expect(await policy.handle({ permission: vpcReadPermission }, undefined)).toEqual({ result: 'DENY' });
  });
});

test('without roles in the configuration nobody sees costs', async () => {
  const bare = examplePolicy(rolesOf(new ConfigReader({})));
  const { result } = await bare.handle({ permission: costReadPermission }, userOf(USERS.paul));
  expect(result).toBe('DENY');
});
