import { endpointMissing } from '../causes';
import type { Signature } from '../signature';
import { goesToS3, isSilence, unreachedService } from './shared/target';
import { weigh } from './shared/weigh';

/** No answer, and the message does not tell from which address: every link of the chain is a candidate. */
export const serviceUnreachable: Signature = {
  id: 'service-unreachable',
  clues: failure => {
    const unreached = unreachedService(failure);
    if (unreached === undefined || failure.address !== undefined) return [];
    if (goesToS3(failure) || !isSilence(failure)) return [];
    const { name, service, evidence } = unreached;
    const { kubernetes } = failure.setting;
    return weigh(
      evidence,
      [
        endpointMissing(service),
        0.42,
        `No answer came from ${name}; without a NAT that needs an interface endpoint for ${service} in the VPC.`,
      ],
      [
        'public-subnet-no-public-ip',
        kubernetes ? 0.1 : 0.34,
        `No answer came from ${name}; in a public subnet a task reaches it only with a public address of its own.`,
      ],
      [
        'security-group-endpoint-ingress',
        0.31,
        `If an endpoint answers for ${name}, its security group may not admit the task on 443.`,
      ],
      ['route-missing:other', 0.29, `The subnet may have no working route towards ${name}.`],
      ['security-group-task-egress', 0.27, `The task's security group may not let 443 out to ${name}.`],
      [
        'dns-not-private',
        0.22,
        `Even with an endpoint in the VPC, ${name} may still resolve to its public address.`,
      ],
      ['nacl', 0.1, `A network ACL may drop 443 to ${name}, or the ephemeral ports of the answer.`],
      ['egress-firewall', 0.07, `A firewall or proxy on the way out may drop ${name}.`],
    );
  },
};
