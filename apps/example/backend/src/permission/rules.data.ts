import type { Role } from './example-policy';

/** The role that a permission needs, where it is another one than "reading: everybody, changing: administrators". */
export const RULES: Readonly<Record<string, Role>> = {
  'private-ecr.cost.read': 'cost-reader',
  'private-ecr.collection.read': 'administrator',
  'private-ecr.refresh': 'member',
  'private-ecr.request.create': 'member',
  'catalog.entity.refresh': 'member',
  'scaffolder.task.create': 'member',
  'scaffolder.task.cancel': 'member',
  'scaffolder.action.execute': 'member',
};
