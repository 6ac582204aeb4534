import type { Signature } from '../signature';
import { isEcr } from './shared/registry';
import { weigh } from './shared/weigh';

/** The image, or its layers, lie outside private ECR, where no endpoint leads. */
export const publicRegistryUnreachable: Signature = {
  id: 'public-registry-unreachable',
  clues: failure => {
    const { host, network, setting, address } = failure;
    if (host?.outside !== 'registry' || network === undefined) return [];
    if (!['timeout', 'unfinished', 'refused', 'unreachable', 'reset'].includes(network.kind)) return [];
    const cached = isEcr(failure) ? 0.45 : host.name === 'public.ecr.aws' ? 0.12 : 0.06;
    const evidence = [host.name, ...(address === undefined ? [] : [address.text]), network.evidence];
    return weigh(
      evidence,
      [
        'non-ecr-image-no-internet',
        0.7,
        `${host.name} is outside private ECR: no endpoint leads there, and this network has no way to the internet.`,
      ],
      [
        'public-subnet-no-public-ip',
        setting.kubernetes ? 0.1 : 0.3,
        `${host.name} is on the internet; in a public subnet a task gets there only with a public address of its own.`,
      ],
      ['route-missing:other', 0.28, `The subnet may have no working default route towards ${host.name}.`],
      ['security-group-task-egress', 0.18, `The task's security group may not let 443 out to ${host.name}.`],
      ['egress-firewall', 0.15, `A firewall or proxy on the way out may not admit ${host.name}.`],
      [
        'pull-through-cache-first-pull',
        cached,
        `If the image goes through a pull-through cache, its first pull needs the internet.`,
      ],
    );
  },
};
