import { idOf, textOf } from '../build/identity';
import { placementOf } from '../build/snapshot-draft';
import type { ImpliedRule } from './implied-rule';

const OPEN = { RuleNumber: 100, Protocol: '-1', RuleAction: 'allow', CidrBlock: '0.0.0.0/0' } as const;

/** Every VPC is made with a network ACL that lets everything through. */
export const defaultNetworkAcl: ImpliedRule = draft => {
  for (const vpc of draft.byType.get('aws_vpc') ?? []) {
    const placement = placementOf(vpc);
    const NetworkAclId = textOf(vpc, 'default_network_acl_id');
    if (NetworkAclId === undefined) continue;
    draft.add('NetworkAcls', placement, {
      NetworkAclId,
      VpcId: idOf(vpc),
      OwnerId: placement.accountId,
      IsDefault: true,
      Entries: [
        { ...OPEN, Egress: false, implied: true },
        { ...OPEN, Egress: true, implied: true },
      ],
      Associations: [],
      implied: true,
    });
  }
};
