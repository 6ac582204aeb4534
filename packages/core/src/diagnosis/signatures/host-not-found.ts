import type { Signature } from '../signature';
import { weigh } from './shared/weigh';

/** The resolver answered that there is no such name: DNS itself is wrong, or the name is. */
export const hostNotFound: Signature = {
  id: 'host-not-found',
  clues: ({ host, network, setting }) => {
    if (network?.kind !== 'host-not-found' || host === undefined) return [];
    const evidence = [host.name, network.evidence];
    if (host.outside !== undefined) {
      if (!setting.pull) return [];
      return weigh(
        evidence,
        ['dns-resolver', 0.5, `The resolver knows no ${host.name}, which is a public name.`],
        [
          'non-ecr-image-no-internet',
          0.4,
          `${host.name} is outside ECR; a network closed to the internet often does not resolve it.`,
        ],
        ['image-not-found', 0.2, `${host.name} may be misspelt in the image's name.`],
      );
    }
    const misspelt = host.misspelt || (host.region === undefined && host.service === 'ecr.dkr');
    return weigh(
      evidence,
      [
        'image-not-found',
        misspelt ? 0.7 : 0.16,
        `${host.name} may be misspelt: no service of AWS has that name.`,
      ],
      [
        'dual-stack-uri',
        host.dualStack ? 0.6 : 0,
        `${host.name} is a dual-stack name, for which an endpoint's private zone has no record.`,
      ],
      [
        'dns-not-private',
        misspelt ? 0.4 : 0.52,
        `There is no record for ${host.name}: the private zone lacks it, or the VPC's DNS attributes are off.`,
      ],
      [
        'dns-resolver',
        0.42,
        `The resolver that was asked knows no ${host.name}; one set by DHCP options may not forward to Amazon's.`,
      ],
    );
  },
};
