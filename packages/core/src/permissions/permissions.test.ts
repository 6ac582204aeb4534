import { privateEcrPermissions } from './permissions';

test('what can be allowed or denied, by name and kind of action', () => {
  expect(privateEcrPermissions.map(({ name, attributes }) => `${name}: ${attributes.action}`)).toEqual([
    'private-ecr.vpc.read: read',
    'private-ecr.cost.read: read',
    'private-ecr.refresh: update',
    'private-ecr.collection.read: read',
    'private-ecr.request.create: create',
    'private-ecr.request.administer: update',
  ]);
});

test('none needs a resource: which entities somebody sees is the catalog’s to say', () => {
  expect(privateEcrPermissions.map(({ type }) => type)).toEqual(privateEcrPermissions.map(() => 'basic'));
});
