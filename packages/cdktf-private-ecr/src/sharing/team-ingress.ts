import { Ec2ManagedPrefixListEntry, type VpcSecurityGroupIngressRule } from '../aws';
import type { Contract } from '../contracts/contract';
import type { Placement } from '../placement';
import { admitToEndpoints } from '../security/endpoint-security-group';
import { Construct } from '../terraform';

/**
 * By what the endpoints admit a team's tasks: a rule for its ranges, the client security group of the hub (which has
 * its rule there), or an entry in the hub's prefix list.
 */
export type Connectivity = 'cidr' | 'security-group-reference' | 'prefix-list';

/** How the endpoints admit a team. */
export interface TeamIngressProps {
  readonly placement: Placement;
  readonly team: string;
  readonly hub: Contract;
  readonly teamCidrs: readonly string[];
  readonly connectivity: Connectivity;
}

/** What lets the tasks of one team use the endpoints. */
export class TeamIngress extends Construct {
  /** By range. */
  readonly rules: Readonly<Record<string, VpcSecurityGroupIngressRule>>;
  /** By range. */
  readonly entries: Readonly<Record<string, Ec2ManagedPrefixListEntry>>;

  constructor(scope: Construct, id: string, props: TeamIngressProps) {
    super(scope, id);
    const { placement, team, hub, teamCidrs, connectivity } = props;
    // A range that is named twice is refused at synth, by name; here it must not stop that.
    const cidrs = [...new Set(teamCidrs)];
    const each = <Result>(mode: Connectivity, make: (cidr: string) => Result) =>
      Object.fromEntries(connectivity === mode ? cidrs.map(cidr => [cidr, make(cidr)]) : []);
    this.rules = each('cidr', cidr =>
      admitToEndpoints(this, `from-${cidr}`, {
        placement,
        securityGroupId: hub.text('endpointSecurityGroupId'),
        description: `HTTPS from the tasks of ${team}`,
        from: { cidrIpv4: cidr },
      }),
    );
    this.entries = each(
      'prefix-list',
      cidr =>
        new Ec2ManagedPrefixListEntry(this, `entry-${cidr}`, {
          ...placement.regional,
          prefixListId: hub.text('clientPrefixListId'),
          cidr,
          description: `Tasks of ${team}`,
        }),
    );
  }
}
