import { checked, checkedOne } from './checked';
import { type PolicyDocument, policyOf } from './policy-document';
import { partitionIn, type PolicyPlace } from './policy-place';

/** Which subnets of a hub a participant may use. */
export interface SharedSubnetUsePolicyOptions extends PolicyPlace {
  /** The account that owns the subnets: that of the hub, not of the participant. */
  readonly ownerAccountId: string;
  /** @defaultValue every subnet that the owner shares */
  readonly subnetIds?: readonly string[];
}

/**
 * Lets a role of a participant put network interfaces and instances into subnets that are shared with its account.
 * Their ARNs hold the owner's account: a policy that names the participant's own denies every launch. Tasks need none
 * of it, since ECS makes their interfaces with its service-linked role.
 *
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing.html
 *
 * @throws {@link @private-ecr/core#InvalidInputError} naming each text that is refused
 */
export function sharedSubnetUsePolicy({
  ownerAccountId,
  subnetIds = [],
  ...place
}: SharedSubnetUsePolicyOptions): PolicyDocument {
  const owner = checkedOne('account', 'ownerAccountId', ownerAccountId);
  const ids = checked('subnet', 'subnetIds', subnetIds);
  const subnets = `arn:${partitionIn(place)}:ec2:${place.region}:${owner}:subnet`;
  return policyOf({
    Sid: 'SharedSubnets',
    Effect: 'Allow',
    Action: ['ec2:CreateNetworkInterface', 'ec2:RunInstances'],
    Resource: ids.length === 0 ? `${subnets}/*` : ids.map(id => `${subnets}/${id}`),
  });
}
