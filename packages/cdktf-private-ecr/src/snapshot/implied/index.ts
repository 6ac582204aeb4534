import { attachmentState } from './attachment-state';
import { availableEndpoint } from './available-endpoint';
import { awsPrefixLists } from './aws-prefix-lists';
import { defaultAssociations } from './default-associations';
import { defaultEndpointGroup } from './default-endpoint-group';
import { defaultEndpointPolicy } from './default-endpoint-policy';
import { defaultNetworkAcl } from './default-network-acl';
import { defaultNetworkAclAssociations } from './default-network-acl-associations';
import { defaultSecurityGroup } from './default-security-group';
import { endpointInterfaces } from './endpoint-interfaces';
import { gatewayEndpointRoutes } from './gateway-endpoint-routes';
import type { ImpliedRule } from './implied-rule';
import { localRoutes } from './local-routes';
import { mainRouteTable } from './main-route-table';
import { natGatewayVpcs } from './nat-gateway-vpcs';
import { propagatedRoutes } from './propagated-routes';
import { transitGatewayDefaultTable } from './transit-gateway-default-table';

/** What is there as soon as a VPC or a gateway is: resources may name it. */
export const IMPLIED_THINGS: readonly ImpliedRule[] = [
  mainRouteTable,
  defaultNetworkAcl,
  defaultSecurityGroup,
  awsPrefixLists,
  transitGatewayDefaultTable,
];

/** What follows from everything that resources say. */
export const IMPLIED_CONSEQUENCES: readonly ImpliedRule[] = [
  localRoutes,
  gatewayEndpointRoutes,
  defaultEndpointPolicy,
  availableEndpoint,
  defaultEndpointGroup,
  endpointInterfaces,
  defaultNetworkAclAssociations,
  natGatewayVpcs,
  attachmentState,
  defaultAssociations,
  propagatedRoutes,
];
