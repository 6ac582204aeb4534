import { SecurityGroup, VpcSecurityGroupIngressRule } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';

/** The port of every AWS API. */
export const HTTPS = { ipProtocol: 'tcp', fromPort: 443, toPort: 443 } as const;

/** The other side of a rule: exactly one of a range, a security group or a prefix list. */
export type Peer =
  | { readonly cidrIpv4: string }
  | { readonly referencedSecurityGroupId: string }
  | { readonly prefixListId: string };

/** How the security group of endpoints is made. */
export interface EndpointSecurityGroupProps {
  readonly placement: Placement;
  readonly vpcId: string;
  /** Its name. */
  readonly name: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** The security group of the endpoints. It has no egress: an endpoint never initiates a connection. */
export class EndpointSecurityGroup extends Construct {
  readonly securityGroup: SecurityGroup;
  private readonly placement: Placement;

  constructor(scope: Construct, id: string, { placement, vpcId, name, tags }: EndpointSecurityGroupProps) {
    super(scope, id);
    this.placement = placement;
    this.securityGroup = new SecurityGroup(this, 'group', {
      ...placement.regional,
      vpcId,
      name,
      description: 'Interface endpoints: HTTPS from the tasks that may use them',
      tags: { ...tags, Name: name },
    });
  }

  /** Lets somebody use the endpoints. */
  admit(id: string, description: string, from: Peer): VpcSecurityGroupIngressRule {
    const { placement } = this;
    const securityGroupId = this.securityGroup.id;
    return admitToEndpoints(this, `from-${id}`, { placement, securityGroupId, description, from });
  }
}

/** A rule of the endpoints' security group, which may belong to another state. */
export interface EndpointIngressProps {
  readonly placement: Placement;
  readonly securityGroupId: string;
  readonly description: string;
  readonly from: Peer;
}

/** Lets somebody use the endpoints behind a security group, by a rule that stands by itself. */
export function admitToEndpoints(
  scope: Construct,
  id: string,
  { placement, securityGroupId, description, from }: EndpointIngressProps,
): VpcSecurityGroupIngressRule {
  return new VpcSecurityGroupIngressRule(scope, id, {
    ...placement.regional,
    securityGroupId,
    description,
    ...HTTPS,
    ...from,
  });
}
