import { SecurityGroup, VpcSecurityGroupEgressRule } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';
import { type EndpointSecurityGroup, HTTPS } from './endpoint-security-group';

/** How the security group of clients is made. */
export interface ClientSecurityGroupProps {
  readonly placement: Placement;
  readonly vpcId: string;
  readonly name: string;
  readonly endpoints: EndpointSecurityGroup;
  readonly s3PrefixListId: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * A security group that tasks of every team attach: who has it may use the endpoints, whatever the address. RAM
 * shares it with the accounts that the hub's subnets are shared with.
 */
export class ClientSecurityGroup extends Construct {
  readonly securityGroup: SecurityGroup;

  constructor(scope: Construct, id: string, props: ClientSecurityGroupProps) {
    super(scope, id);
    const { placement, vpcId, name, endpoints, s3PrefixListId, tags } = props;
    this.securityGroup = new SecurityGroup(this, 'group', {
      ...placement.regional,
      vpcId,
      name: `${name}-clients`,
      description: 'Tasks that may use the endpoints, of every team',
      tags: { ...tags, Name: `${name}-clients` },
    });
    endpoints.admit('clients', 'HTTPS from whoever has the client security group', {
      referencedSecurityGroupId: this.securityGroup.id,
    });
    for (const [to, description, destination] of [
      ['endpoints', 'HTTPS to the endpoints', { referencedSecurityGroupId: endpoints.securityGroup.id }],
      ['s3', 'HTTPS to S3, for image layers', { prefixListId: s3PrefixListId }],
    ] as const) {
      new VpcSecurityGroupEgressRule(this, `to-${to}`, {
        ...placement.regional,
        securityGroupId: this.securityGroup.id,
        description,
        ...HTTPS,
        ...destination,
      });
    }
  }
}
