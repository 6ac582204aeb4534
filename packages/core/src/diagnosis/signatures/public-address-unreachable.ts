import { endpointMissing } from '../causes';
import type { Signature } from '../signature';
import { goesToS3, isSilence, unreachedService } from './shared/target';
import { weigh } from './shared/weigh';

/**
 * A public address and no answer: DNS was not overridden, so there is no endpoint that answers for the name, and the
 * subnet has no way to the internet either.
 */
export const publicAddressUnreachable: Signature = {
  id: 'public-address-unreachable',
  clues: failure => {
    const unreached = unreachedService(failure);
    const { address, setting } = failure;
    if (unreached === undefined || (address?.kind !== 'public' && address?.kind !== 's3')) return [];
    if (goesToS3(failure) || !isSilence(failure)) return [];
    const { name, service, evidence } = unreached;
    return weigh(
      evidence,
      [
        endpointMissing(service),
        0.47,
        `The public address ${address.text} stands for ${name}: no endpoint for ${service} answers in this VPC, and the internet is out of reach.`,
      ],
      [
        'public-subnet-no-public-ip',
        setting.kubernetes ? 0.12 : 0.38,
        `${address.text} is public; in a public subnet a task without a public address of its own gets no answer.`,
      ],
      [
        'route-missing:other',
        setting.kubernetes ? 0.38 : 0.32,
        `${address.text} is public, and the subnet's route table may have no working default route.`,
      ],
      [
        'dns-not-private',
        0.34,
        `The public address ${address.text} still stands for ${name}: if there is an endpoint, its private DNS is off or the zone is not associated with this VPC.`,
      ],
      [
        'security-group-task-egress',
        0.2,
        `The task's security group may not let 443 out to ${address.text}.`,
      ],
      ['egress-firewall', 0.08, `A firewall on the way out may drop ${name}.`],
      ['nacl', 0.06, `A network ACL may drop 443 to ${address.text}, or the ephemeral ports of the answer.`],
    );
  },
};
