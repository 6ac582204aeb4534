import type { Signature } from '../signature';
import { accessDeniedUnnamed } from './access-denied-unnamed';
import { actionDenied } from './action-denied';
import { agentNotRegistered } from './agent-not-registered';
import { barePullFailure } from './bare-pull-failure';
import { connectionRefused } from './connection-refused';
import { crossRegionImage } from './cross-region-image';
import { dualStackName } from './dual-stack-name';
import { duplicateSubnetZone } from './duplicate-subnet-zone';
import { endpointFailure } from './endpoint-failure';
import { endpointNotCreated } from './endpoint-not-created';
import { endpointPolicyDenied } from './endpoint-policy-denied';
import { execNotConnected } from './exec-not-connected';
import { fargatePodLimit } from './fargate-pod-limit';
import { hostNotFound } from './host-not-found';
import { identityPolicyDenied } from './identity-policy-denied';
import { imageNotFound } from './image-not-found';
import { invitation } from './invitation';
import { layerForbidden } from './layer-forbidden';
import { layersUnreachable } from './layers-unreachable';
import { logDriverRefused } from './log-driver-refused';
import { loggerUnreachable } from './logger-unreachable';
import { loginExpired } from './login-expired';
import { machineCredentials } from './machine-credentials';
import { noRegistryCredentials } from './no-registry-credentials';
import { noSpaceLeft } from './no-space-left';
import { nodeNotJoined } from './node-not-joined';
import { organizationSharing } from './organization-sharing';
import { participantVisibility } from './participant-visibility';
import { platformMismatch } from './platform-mismatch';
import { privateAddressUnreachable } from './private-address-unreachable';
import { privateDnsAttributes } from './private-dns-attributes';
import { privateDnsConflict } from './private-dns-conflict';
import { proxyFailure } from './proxy-failure';
import { publicAddressUnreachable } from './public-address-unreachable';
import { publicContentUnreachable } from './public-content-unreachable';
import { publicRegistryUnreachable } from './public-registry-unreachable';
import { pullAccessDenied } from './pull-access-denied';
import { pullThroughCache } from './pull-through-cache';
import { registryForbidden } from './registry-forbidden';
import { registryLoginUnfinished } from './registry-login-unfinished';
import { registryServerError } from './registry-server-error';
import { repositoryCredentials } from './repository-credentials';
import { resolverFailure } from './resolver-failure';
import { resourcePolicyDenied } from './resource-policy-denied';
import { roleNotUsable } from './role-not-usable';
import { secretRefused } from './secret-refused';
import { serviceImageAccess } from './service-image-access';
import { serviceNotInRegion } from './service-not-in-region';
import { serviceNotInZone } from './service-not-in-zone';
import { serviceUnreachable } from './service-unreachable';
import { startFailure } from './start-failure';
import { startTimeout } from './start-timeout';
import { taskNotPlaced } from './task-not-placed';
import { tlsInterception } from './tls-interception';
import { tooManyRequests } from './too-many-requests';
import { unsupportedManifest } from './unsupported-manifest';
import { vpcNotSeen } from './vpc-not-seen';
import { zoneAssociation } from './zone-association';

/** All signatures. Their order decides nothing. */
export const SIGNATURES: readonly Signature[] = [
  accessDeniedUnnamed,
  actionDenied,
  agentNotRegistered,
  barePullFailure,
  connectionRefused,
  crossRegionImage,
  dualStackName,
  duplicateSubnetZone,
  endpointFailure,
  endpointNotCreated,
  endpointPolicyDenied,
  execNotConnected,
  fargatePodLimit,
  hostNotFound,
  identityPolicyDenied,
  imageNotFound,
  invitation,
  layerForbidden,
  layersUnreachable,
  logDriverRefused,
  loggerUnreachable,
  loginExpired,
  machineCredentials,
  noRegistryCredentials,
  noSpaceLeft,
  nodeNotJoined,
  organizationSharing,
  participantVisibility,
  platformMismatch,
  privateAddressUnreachable,
  privateDnsAttributes,
  privateDnsConflict,
  proxyFailure,
  publicAddressUnreachable,
  publicContentUnreachable,
  publicRegistryUnreachable,
  pullAccessDenied,
  pullThroughCache,
  registryForbidden,
  registryLoginUnfinished,
  registryServerError,
  repositoryCredentials,
  resolverFailure,
  resourcePolicyDenied,
  roleNotUsable,
  secretRefused,
  serviceImageAccess,
  serviceNotInRegion,
  serviceNotInZone,
  serviceUnreachable,
  startFailure,
  startTimeout,
  taskNotPlaced,
  tlsInterception,
  tooManyRequests,
  unsupportedManifest,
  vpcNotSeen,
  zoneAssociation,
];
