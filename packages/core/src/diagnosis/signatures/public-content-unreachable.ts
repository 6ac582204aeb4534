import type { Signature } from '../signature';
import { isEcr } from './shared/registry';
import { weigh } from './shared/weigh';

/** Layers come from the content network of a public registry: of a cache's first pull, or of an image outside ECR. */
export const publicContentUnreachable: Signature = {
  id: 'public-content-unreachable',
  clues: failure => {
    const { host, hosts, network, setting } = failure;
    if (host?.outside !== 'content' || network === undefined) return [];
    if (!setting.pull && !setting.start) return [];
    const fromPublicRegistry = hosts.some(named => named.outside === 'registry') && !isEcr(failure);
    return weigh(
      [host.name, network.evidence],
      [
        'pull-through-cache-first-pull',
        fromPublicRegistry ? 0.3 : 0.6,
        `${host.name} delivers layers of a public registry: the first pull through a cache still needs the internet.`,
      ],
      [
        'non-ecr-image-no-internet',
        fromPublicRegistry ? 0.65 : 0.45,
        `${host.name} delivers layers of an image that is outside private ECR, and the internet is out of reach.`,
      ],
      ['egress-firewall', 0.2, `A firewall or proxy on the way out may not admit ${host.name}.`],
      ['route-missing:other', 0.18, `The subnet may have no working default route towards ${host.name}.`],
    );
  },
};
