import {
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  FieldFormatEntityPolicy,
} from '@backstage/catalog-model';
import type { DiscoveredVpc } from '@private-ecr/core';
import { HOSTILE_TEXTS } from '../__fixtures__/hostile-texts';
import { A_HUB, aVpc } from '../__fixtures__/vpcs';
import type { DiscoveryRules } from '../config-schema';
import { discoveredEntity } from './discovered-entity';

const RULES: DiscoveryRules = { match: {}, ownerTag: 'owner', nameTag: 'Name', systemTag: 'system' };

const entityOf = (vpc: DiscoveredVpc, rules = RULES) =>
  discoveredEntity(vpc, { name: 'payments', rules, hubs: [A_HUB], defaultOwner: 'group:default/unknown' });

test('says all that is known of the VPC', () => {
  const vpc = aVpc({
    accountId: '222222222222',
    ownerAccountId: '111111111111',
    subnetIds: ['subnet-1', 'subnet-2'],
    topology: 'shared-subnets',
    hub: 'eu',
    tags: { Name: 'Payments', owner: 'payments', system: 'shop' },
  });
  expect(entityOf(vpc)).toEqual({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: 'payments',
      title: 'Payments',
      description:
        'VPC vpc-0123456789abcdef0 as account 222222222222 uses it in eu-west-1, shared by account 111111111111',
      annotations: {
        'backstage.io/managed-by-location':
          'private-ecr:discovered-vpcs/222222222222/eu-west-1/vpc-0123456789abcdef0',
        'backstage.io/managed-by-origin-location': 'private-ecr:discovered-vpcs',
        'private-ecr.io/account-id': '222222222222',
        'private-ecr.io/region': 'eu-west-1',
        'private-ecr.io/vpc-id': 'vpc-0123456789abcdef0',
        'private-ecr.io/subnet-ids': 'subnet-1,subnet-2',
        'private-ecr.io/topology': 'shared-subnets',
        'private-ecr.io/hub': 'eu',
      },
    },
    spec: {
      type: 'private-ecr-vpc',
      owner: 'group:default/payments',
      system: 'system:default/shop',
      dependsOn: ['resource:default/eu'],
    },
  });
});

test('leaves out what is not known', () => {
  const { metadata, spec } = entityOf(aVpc());
  expect(metadata).not.toHaveProperty('title');
  expect(Object.keys(metadata.annotations ?? {})).toEqual([
    'backstage.io/managed-by-location',
    'backstage.io/managed-by-origin-location',
    'private-ecr.io/account-id',
    'private-ecr.io/region',
    'private-ecr.io/vpc-id',
  ]);
  expect(spec).toEqual({ type: 'private-ecr-vpc', owner: 'group:default/unknown' });
});

test('a hub that the configuration does not have is not depended on', () => {
  const { metadata, spec } = entityOf(aVpc({ hub: 'none' }));
  expect(spec).not.toHaveProperty('dependsOn');
  expect(metadata.annotations).not.toHaveProperty(['private-ecr.io/hub']);
});

describe.each(HOSTILE_TEXTS)('tags that hold %s', (_what, text) => {
  const entity = entityOf(aVpc({ tags: { Name: text, owner: text, system: text } }));

  test('make an entity that the catalog takes', async () => {
    await expect(new FieldFormatEntityPolicy().enforce(entity)).resolves.toBeDefined();
    await expect(new SchemaValidEntityPolicy().enforce(entity)).resolves.toBeDefined();
    await expect(resourceEntityV1alpha1Validator.check(entity)).resolves.toBe(true);
  });

  test('come to one short line at most', () => {
    const title = entity.metadata.title ?? '';
    expect(title.length).toBeLessThanOrEqual(600);
    expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });

  test('reach nothing but title, owner and system', () => {
    const { title: _title, ...metadata } = entity.metadata;
    const { metadata: plain } = entityOf(aVpc());
    expect(metadata).toEqual(plain);
  });
});
