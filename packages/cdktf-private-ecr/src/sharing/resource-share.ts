import { RamPrincipalAssociation, RamResourceAssociation, RamResourceShare } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';

/** What is shared with whom. */
export interface ResourceShareProps {
  readonly placement: Placement;
  /** Its name, which both sides see. */
  readonly name: string;
  /** ARNs of what is shared, by a name that never changes. */
  readonly resources: Readonly<Record<string, string>>;
  /** Account ids, ARNs of organisational units, or the ARN of the organisation. */
  readonly principals: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * A share of AWS RAM that stays inside the organisation: no invitation is sent, none needs accepting, and a principal
 * outside is refused by AWS.
 */
export class ResourceShare extends Construct {
  readonly share: RamResourceShare;
  readonly arn: string;

  constructor(scope: Construct, id: string, props: ResourceShareProps) {
    super(scope, id);
    const { placement, name, resources, principals, tags } = props;
    this.share = new RamResourceShare(this, 'share', {
      ...placement.regional,
      name,
      allowExternalPrincipals: false,
      tags: { ...tags, Name: name },
    });
    this.arn = this.share.arn;
    for (const [key, resourceArn] of Object.entries(resources)) {
      new RamResourceAssociation(this, `resource-${key}`, {
        ...placement.regional,
        resourceShareArn: this.share.arn,
        resourceArn,
      });
    }
    for (const principal of new Set(principals)) {
      new RamPrincipalAssociation(this, `principal-${resourceOf(principal)}`, {
        ...placement.regional,
        resourceShareArn: this.share.arn,
        principal,
      });
    }
  }
}

/** A principal without what all ARNs begin with; an account id is left as it is. */
function resourceOf(principal: string): string {
  return principal.slice(principal.lastIndexOf(':') + 1);
}
