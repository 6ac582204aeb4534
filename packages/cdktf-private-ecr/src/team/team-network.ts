import type { Contract } from '../contracts/contract';
import type { Peer } from '../security/endpoint-security-group';

/** What the tasks of a team find around them. */
export interface TeamNetwork {
  readonly vpcId: string;
  /** The subnets of the tasks. */
  readonly subnetIds: readonly string[];
  /** Where the endpoints are found: their security group, or the ranges of their subnets. */
  readonly endpoints: Readonly<Record<string, Peer>>;
  readonly s3PrefixListId: string;
  /** The key of log groups. */
  readonly logKeyArn: string;
  /** A security group of the hub that the endpoints admit, which tasks attach beside their own. */
  readonly clientSecurityGroupId?: string;
}

/** Subnets of the hub's VPC: the group of the endpoints is in the same VPC, so it is named, with its account. */
export function sharedSubnetsNetwork(
  hub: Contract,
  share: Contract,
  { zones, usesClientSecurityGroup = false }: { zones: readonly string[]; usesClientSecurityGroup?: boolean },
): TeamNetwork {
  return {
    vpcId: share.text('vpcId'),
    subnetIds: zones.map(zone => share.text('subnets', zone, 'subnetId')),
    endpoints: {
      endpoints: {
        referencedSecurityGroupId: `${hub.text('accountId')}/${hub.text('endpointSecurityGroupId')}`,
      },
    },
    s3PrefixListId: hub.text('s3', 'prefixListId'),
    logKeyArn: hub.text('logKeyArn'),
    ...(usesClientSecurityGroup && { clientSecurityGroupId: hub.text('clientSecurityGroupId') }),
  };
}

/** A VPC of the team's own: no group is seen over a Transit Gateway, so the ranges of the endpoints are named. */
export function spokeNetwork(
  hub: Contract,
  spoke: Contract,
  { zones, hubZones }: { zones: readonly string[]; hubZones: readonly string[] },
): TeamNetwork {
  return {
    vpcId: spoke.text('vpcId'),
    subnetIds: zones.map(zone => spoke.text('subnets', zone, 'subnetId')),
    endpoints: Object.fromEntries(
      hubZones.map(zone => [`endpoints-${zone}`, { cidrIpv4: hub.text('subnets', zone, 'cidr') }]),
    ),
    s3PrefixListId: spoke.text('s3', 'prefixListId'),
    logKeyArn: hub.text('logKeyArn'),
  };
}
