import { Route53ResolverQueryLogConfig, Route53ResolverQueryLogConfigAssociation } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';
import { EncryptedLogGroup } from './encrypted-log-group';

/** How the queries of a VPC are kept. */
export interface ResolverQueryLogProps {
  readonly placement: Placement;
  readonly vpcId: string;
  readonly name: string;
  readonly keyArn: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Every name that was asked for in a VPC, and what was answered, in a log group. */
export class ResolverQueryLog extends Construct {
  readonly logGroup: EncryptedLogGroup;
  readonly config: Route53ResolverQueryLogConfig;

  constructor(scope: Construct, id: string, { placement, vpcId, name, keyArn, tags }: ResolverQueryLogProps) {
    super(scope, id);
    this.logGroup = new EncryptedLogGroup(this, 'log-group', {
      placement,
      name: `query-log/${name}`,
      keyArn,
    });
    this.config = new Route53ResolverQueryLogConfig(this, 'config', {
      ...placement.regional,
      name: `private-ecr-${name}`,
      destinationArn: this.logGroup.logGroup.arn,
      ...(tags && { tags: { ...tags } }),
    });
    new Route53ResolverQueryLogConfigAssociation(this, 'association', {
      ...placement.regional,
      resolverQueryLogConfigId: this.config.id,
      resourceId: vpcId,
    });
  }
}
