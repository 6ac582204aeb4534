export { aHub, HUB_ENDPOINTS, S3_PREFIX_LIST } from './a-hub';
export { aNatSpoke } from './a-nat-spoke';
export { aPeeredSpoke } from './a-peered-spoke';
export { aSharedSubnetWorkload } from './a-shared-subnet-workload';
export { aSpoke } from './a-spoke';
export { anExecutionRole, aTask, EXECUTION_ROLE, REPOSITORY_ARN } from './a-task';
export {
  aGatewayEndpoint,
  allow,
  anEndpointInterface,
  anInterfaceEndpoint,
  anOpenNetworkAcl,
  aRouteTable,
  aSecurityGroup,
  aSubnet,
  aVpc,
  ecrPolicyText,
  endpointDnsName,
  httpsRule,
  IN_ORGANIZATION,
  policyText,
} from './pieces';
export {
  type Draft,
  type DraftLists,
  entryOf,
  HUB_ACCOUNT,
  ORGANIZATION,
  REGION,
  type Scenario,
  snapshotOf,
  TEAM_ACCOUNT,
} from './scenario';
