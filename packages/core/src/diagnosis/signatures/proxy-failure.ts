import type { Signature } from '../signature';
import { weigh } from './shared/weigh';

/** A proxy is configured and it is the one that fails. */
export const proxyFailure: Signature = {
  id: 'proxy-failure',
  clues: ({ host, network, setting }) => {
    if (network?.kind !== 'proxy' || (host === undefined && !setting.pull && !setting.start)) return [];
    return weigh(
      [network.evidence],
      [
        'egress-firewall',
        0.85,
        `A proxy stands between and did not let ${host?.name ?? 'the registry'} through; names of endpoints belong into NO_PROXY.`,
      ],
    );
  },
};
