import { SecurityGroup, VpcSecurityGroupEgressRule } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';
import { HTTPS, type Peer } from './endpoint-security-group';

/** How the security group of tasks is made. */
export interface TaskSecurityGroupProps {
  readonly placement: Placement;
  readonly vpcId: string;
  /** Its name. */
  readonly name: string;
  /** Where the endpoints are found, by a name for each rule: their group, or the ranges of their subnets. */
  readonly endpoints: Readonly<Record<string, Peer>>;
  /** The prefix list of S3, through whose gateway endpoint the layers come. */
  readonly s3PrefixListId: string;
  /** @defaultValue false: nothing but the endpoints and S3 can be reached */
  readonly internetEgress?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
}

/** What a task may reach: HTTPS to the endpoints and to S3, and nothing else unless it was asked for. */
export class TaskSecurityGroup extends Construct {
  readonly securityGroup: SecurityGroup;
  readonly rules: Readonly<Record<string, VpcSecurityGroupEgressRule>>;

  constructor(scope: Construct, id: string, props: TaskSecurityGroupProps) {
    super(scope, id);
    const { placement, vpcId, name, endpoints, s3PrefixListId, internetEgress = false, tags } = props;
    this.securityGroup = new SecurityGroup(this, 'group', {
      ...placement.regional,
      vpcId,
      name,
      description: 'Tasks: HTTPS to the endpoints that a pull needs',
      tags: { ...tags, Name: name },
    });
    const rule = (to: string, description: string, destination: Peer) =>
      new VpcSecurityGroupEgressRule(this, `to-${to}`, {
        ...placement.regional,
        securityGroupId: this.securityGroup.id,
        description,
        ...HTTPS,
        ...destination,
      });
    const named = Object.entries(endpoints).map(
      ([to, destination]) => [to, rule(to, 'HTTPS to the interface endpoints', destination)] as const,
    );
    this.rules = Object.fromEntries([
      ...named,
      ['s3', rule('s3', 'HTTPS to S3, for image layers', { prefixListId: s3PrefixListId })],
      ...(internetEgress
        ? [['internet', rule('internet', 'HTTPS to the internet', { cidrIpv4: '0.0.0.0/0' })] as const]
        : []),
    ]);
  }
}
