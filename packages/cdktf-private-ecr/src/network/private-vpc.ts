import { DefaultSecurityGroup, Vpc, VpcIpv4CidrBlockAssociation } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';

/** How a VPC is made. */
export interface PrivateVpcProps {
  readonly placement: Placement;
  /** Its `Name` tag. */
  readonly name: string;
  /** Its ranges, the first of which AWS calls the primary one. */
  readonly cidrs: readonly [string, ...string[]];
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * A VPC in which private DNS works and from which nothing leads anywhere: its main route table stays with the local
 * route, its default security group without a rule.
 */
export class PrivateVpc extends Construct {
  readonly vpc: Vpc;
  readonly defaultSecurityGroup: DefaultSecurityGroup;
  /** By their range, so that adding one recreates no other. */
  readonly secondaryCidrs: Readonly<Record<string, VpcIpv4CidrBlockAssociation>>;

  constructor(scope: Construct, id: string, { placement, name, cidrs, tags }: PrivateVpcProps) {
    super(scope, id);
    const [primary, ...secondary] = cidrs;
    this.vpc = new Vpc(this, 'vpc', {
      ...placement.regional,
      cidrBlock: primary,
      enableDnsSupport: true,
      enableDnsHostnames: true,
      tags: { ...tags, Name: name },
    });
    this.secondaryCidrs = Object.fromEntries(
      [...new Set(secondary)].map(cidr => [
        cidr,
        new VpcIpv4CidrBlockAssociation(this, `cidr-${cidr}`, {
          ...placement.regional,
          vpcId: this.vpc.id,
          cidrBlock: cidr,
        }),
      ]),
    );
    this.defaultSecurityGroup = new DefaultSecurityGroup(this, 'default-security-group', {
      ...placement.regional,
      vpcId: this.vpc.id,
      tags: { ...tags, Name: `${name}-default-closed` },
    });
  }
}
