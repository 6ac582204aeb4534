import type { HealthThresholds } from '@private-ecr/core';
import { type Ec2ListName, EC2_LIST_NAMES } from '../aws/ec2/list-names.data';
import type { PartReader } from '../aws/unit-reading';
import type { PartId } from '../model/facts';

/** Loads a reader, and with it the client of its service, when the first unit needs it. */
export type LoadReader = (thresholds: HealthThresholds) => Promise<PartReader<unknown>>;

function ec2List(name: Ec2ListName): LoadReader {
  return async () => (await import('../aws/ec2/read-list')).readEc2List(name);
}

const EC2_LIST_READERS = Object.fromEntries(EC2_LIST_NAMES.map(name => [name, ec2List(name)])) as Record<
  Ec2ListName,
  LoadReader
>;

/** How each part is read. */
export const PART_READERS: Readonly<Record<PartId, LoadReader>> = {
  ...EC2_LIST_READERS,
  Vpcs: async () => (await import('../aws/ec2/vpcs')).readVpcs,
  NetworkInterfaces: async () => (await import('../aws/ec2/network-interfaces')).readNetworkInterfaces,
  ManagedPrefixLists: async () => (await import('../aws/ec2/managed-prefix-lists')).readManagedPrefixLists,
  TransitGatewayRouteTables: async () =>
    (await import('../aws/ec2/transit-gateway-route-tables')).readTransitGatewayRouteTables,
  HostedZones: async () => (await import('../aws/route53/hosted-zones')).readHostedZones,
  ProfileAssociations: async () =>
    (await import('../aws/cloudcontrol/profile-associations')).readProfileAssociations,
  ResolverRules: async () => (await import('../aws/route53resolver/lists')).readResolverRules,
  ResolverRuleAssociations: async () =>
    (await import('../aws/route53resolver/lists')).readResolverRuleAssociations,
  ResourceShares: async () => (await import('../aws/ram/resource-shares')).readResourceShares,
  Roles: async () => (await import('../aws/iam/roles')).readRoles,
  Repositories: async () => (await import('../aws/ecr/repositories')).readRepositories,
  Organization: async () => (await import('../aws/organizations/organization')).readOrganization,
  Workloads: async () => (await import('../aws/ecs/workloads')).readWorkloads,
  StoppedTasks: async () => (await import('../aws/ecs/stopped-tasks')).readStoppedTasks,
  Images: async () => (await import('../aws/ecr/images')).readImages,
  Metrics: async thresholds => (await import('../aws/cloudwatch/metrics')).readMetrics(thresholds),
};

export const PART_IDS = Object.keys(PART_READERS) as PartId[];
