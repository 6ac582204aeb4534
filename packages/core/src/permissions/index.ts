export {
  collectionReadPermission,
  costReadPermission,
  privateEcrPermissions,
  refreshPermission,
  requestAdministerPermission,
  requestCreatePermission,
  vpcReadPermission,
} from './permissions';
