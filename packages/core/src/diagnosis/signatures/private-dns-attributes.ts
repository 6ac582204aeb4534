import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** Private DNS of an endpoint needs both DNS attributes of the VPC. */
export const privateDnsAttributes: Signature = {
  id: 'private-dns-attributes',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /enabling private DNS requires both[^"]{0,120}|requires? both enableDnsSupport and enableDnsHostnames[^"]{0,60}|enableDns(?:Support|Hostnames)[^"]{0,60}(?:set to true|must be|required|not enabled)/i,
    );
    return evidence.length === 0
      ? []
      : weigh(evidence, [
          'dns-not-private',
          0.92,
          `The VPC's attributes enableDnsSupport and enableDnsHostnames are not both on, so no endpoint can answer for public names.`,
        ]);
  },
};
