import { idOf, textOf } from '../build/identity';
import { placementOf } from '../build/snapshot-draft';
import type { ImpliedRule } from './implied-rule';

/** Every VPC is made with a security group that lets its own members in and everything out. */
export const defaultSecurityGroup: ImpliedRule = draft => {
  for (const vpc of draft.byType.get('aws_vpc') ?? []) {
    const placement = placementOf(vpc);
    const GroupId = textOf(vpc, 'default_security_group_id');
    if (GroupId === undefined) continue;
    draft.add('SecurityGroups', placement, {
      GroupId,
      GroupName: 'default',
      VpcId: idOf(vpc),
      OwnerId: placement.accountId,
      IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId }], implied: true }],
      IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }], implied: true }],
      implied: true,
    });
  }
};
