import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The certificate is not the service's: something between opens the encryption, or private certificates are unknown. */
export const tlsInterception: Signature = {
  id: 'tls-interception',
  clues: ({ text, host, network, setting }) => {
    const handshake = words(
      text,
      /TLS handshake timeout|remote error: tls[^,;"]{0,60}|tls: handshake failure/i,
    );
    if (network?.kind !== 'untrusted-certificate' && handshake.length === 0) return [];
    if (host === undefined && !setting.pull && !setting.start) return [];
    const name = host?.name ?? 'the registry';
    if (network?.kind !== 'untrusted-certificate') {
      return weigh(handshake, [
        'egress-firewall',
        0.4,
        `The connection to ${name} stood, but the TLS handshake did not end: a firewall that inspects TLS does that.`,
      ]);
    }
    return weigh(
      [name, network.evidence],
      [
        'egress-firewall',
        0.85,
        `The certificate shown for ${name} is not trusted: a proxy or firewall that inspects TLS shows its own.`,
      ],
      ['dns-not-private', 0.12, `${name} may resolve to a machine that is not the service.`],
    );
  },
};
