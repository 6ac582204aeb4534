import { gateways } from './gateways';
import { hostedZones } from './hosted-zones';
import { networkAcls } from './network-acls';
import { peeringConnections } from './peering-connections';
import { prefixLists } from './prefix-lists';
import { profiles } from './profiles';
import { repositories } from './repositories';
import { resolverRules } from './resolver-rules';
import type { ResourceReader } from './resource-reader';
import { resourceShares } from './resource-shares';
import { roles } from './roles';
import { routeTables } from './route-tables';
import { securityGroups } from './security-groups';
import { subnets } from './subnets';
import { transitGateways } from './transit-gateways';
import { vpcEndpoints } from './vpc-endpoints';
import { vpcs } from './vpcs';

/** How each type of resource is read. What is added goes in this order: a VPC before what names its owner. */
export const RESOURCES: ReadonlyMap<string, ResourceReader> = new Map(
  [
    vpcs,
    subnets,
    routeTables,
    securityGroups,
    networkAcls,
    vpcEndpoints,
    gateways,
    prefixLists,
    transitGateways,
    peeringConnections,
    hostedZones,
    profiles,
    resolverRules,
    resourceShares,
    roles,
    repositories,
  ].flatMap(family => Object.entries(family)),
);
