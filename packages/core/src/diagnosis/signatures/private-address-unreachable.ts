import { isInVpc } from '../features/address-kind';
import { safeParseAddress } from '../../net';
import type { Failure } from '../features/failure';
import type { Signature } from '../signature';
import { isSilence, unreachedService } from './shared/target';
import { weigh } from './shared/weigh';

/**
 * A private address and no answer: DNS is right, an endpoint answers for the name. What is left is its security
 * group, the task's, the network ACLs and the route. The endpoint may be somebody else's: private DNS holds for all
 * of the VPC, while its group admits only its own clients.
 */
export const privateAddressUnreachable: Signature = {
  id: 'private-address-unreachable',
  clues: failure => {
    const unreached = unreachedService(failure);
    const { address, context } = failure;
    if (unreached === undefined || address?.kind !== 'private' || !isSilence(failure)) return [];
    const { name, evidence } = unreached;
    const route = isOutsideVpc(failure) ? 0.5 : 0.12;
    const shared = context.publicSubnet === true ? ', even for tasks in public subnets' : '';
    return weigh(
      evidence,
      [
        'security-group-endpoint-ingress',
        0.62,
        `The private address ${address.text} stands for ${name}, so an endpoint has taken the name for the whole VPC${shared}; nothing came back, as when the endpoint's security group does not admit this task on 443.`,
      ],
      [
        'security-group-task-egress',
        0.36,
        `The task's security group may not let 443 out to ${address.text} (${name}).`,
      ],
      ['nacl', 0.2, `A network ACL may drop 443 to ${address.text}, or the ephemeral ports of the answer.`],
      [
        'route-missing:other',
        route,
        `${address.text} is a private address that the subnet may have no route to, or that has none back.`,
      ],
    );
  },
};

/** The VPC's ranges are known and the address is in none of them: it lies across a Transit Gateway or peering. */
function isOutsideVpc({ address, context }: Failure): boolean {
  if (address === undefined || context.vpcCidrs === undefined) return false;
  const read = safeParseAddress(address.text);
  return read.success && !isInVpc(read.address, context);
}
