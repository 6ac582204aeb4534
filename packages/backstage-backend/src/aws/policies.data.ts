import { type AwsCall, FURTHER_CALLS, SNAPSHOT_CALLS } from '@private-ecr/core';

/** What a policy is for: the parts that are read with it. `Prices` is no part of a unit, but of a Region. */
export interface PolicyRow {
  readonly title: string;
  readonly parts: readonly (keyof typeof CALLS)[];
}

const CALLS = { ...SNAPSHOT_CALLS, ...FURTHER_CALLS };

/** The policies in the folder `policies`, a file for each feature: an account allows those that it wants. */
export const POLICIES = {
  network: {
    title: 'Where tasks run and which way they reach a registry',
    parts: [
      'Vpcs',
      'Subnets',
      'RouteTables',
      'SecurityGroups',
      'NetworkAcls',
      'VpcEndpoints',
      'NetworkInterfaces',
      'NatGateways',
      'InternetGateways',
      'PrefixLists',
      'ManagedPrefixLists',
      'TransitGatewayVpcAttachments',
      'TransitGatewayRouteTables',
      'VpcPeeringConnections',
      'DhcpOptions',
    ],
  },
  dns: {
    title: 'What names resolve to inside a VPC',
    parts: ['HostedZones', 'ProfileAssociations', 'ResolverRules', 'ResolverRuleAssociations'],
  },
  sharing: { title: 'With whom a hub shares its subnets', parts: ['ResourceShares', 'Organization'] },
  roles: { title: 'Whether the roles of tasks may pull', parts: ['Roles'] },
  repositories: { title: 'Whom the policies of repositories let in', parts: ['Repositories'] },
  services: { title: 'What runs, and why tasks stopped', parts: ['Workloads', 'StoppedTasks'] },
  usage: {
    title: 'What endpoints and NAT gateways carry, and how large images are',
    parts: ['Metrics', 'Images'],
  },
  prices: { title: 'What AWS asks for it today; in the account of the portal', parts: ['Prices'] },
} as const satisfies Readonly<Record<string, PolicyRow>>;
export type PolicyId = keyof typeof POLICIES;

/** The actions of a policy, sorted. */
export function actionsOf(id: PolicyId): readonly string[] {
  const row: PolicyRow = POLICIES[id];
  const calls = row.parts.flatMap((part): readonly AwsCall[] => CALLS[part]);
  const actions = calls.filter(({ by }) => by !== 'commands').flatMap(call => call.actions);
  return [...new Set(actions)].sort();
}

const POLICIES_BY_PART = new Map(
  Object.entries(POLICIES).flatMap(([id, { parts }]) => parts.map(part => [part as string, id] as const)),
);

/** The file of the policy that a part is read with. */
export function policyFileOf(part: string): string {
  return `policies/${POLICIES_BY_PART.get(part) ?? ''}.json`;
}
