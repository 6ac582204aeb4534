import { createPermission } from '@backstage/plugin-permission-common';

/** Seeing the state of networks, services, teams and hubs; what the catalog hides stays hidden. */
export const vpcReadPermission = createPermission({
  name: 'private-ecr.vpc.read',
  attributes: { action: 'read' },
});

/** Seeing what networks cost and save. */
export const costReadPermission = createPermission({
  name: 'private-ecr.cost.read',
  attributes: { action: 'read' },
});

/** Asking for AWS to be read now instead of when it is due. */
export const refreshPermission = createPermission({
  name: 'private-ecr.refresh',
  attributes: { action: 'update' },
});

/** Seeing how the collection goes: accounts, failures, what it costs. */
export const collectionReadPermission = createPermission({
  name: 'private-ecr.collection.read',
  attributes: { action: 'read' },
});

/** Asking for a private VPC for a team. */
export const requestCreatePermission = createPermission({
  name: 'private-ecr.request.create',
  attributes: { action: 'create' },
});

/** Confirming and giving back what others asked for, and asking for every owner and account. */
export const requestAdministerPermission = createPermission({
  name: 'private-ecr.request.administer',
  attributes: { action: 'update' },
});

/** All of them, for the permission framework to know. */
export const privateEcrPermissions = [
  vpcReadPermission,
  costReadPermission,
  refreshPermission,
  collectionReadPermission,
  requestCreatePermission,
  requestAdministerPermission,
];
