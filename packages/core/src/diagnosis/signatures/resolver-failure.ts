import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The resolver did not answer. An address before port 53 is the resolver's, not an endpoint's. */
export const resolverFailure: Signature = {
  id: 'resolver-failure',
  clues: ({ text, host, network, setting }) => {
    if (network?.kind !== 'resolver-failure') return [];
    if (host === undefined && !setting.pull && !setting.start) return [];
    const name = host?.name ?? 'the host';
    const resolver = words(text, /(?<=on )[^ ]{2,60}(?=:53)/i)[0] ?? 'the resolver';
    return weigh(
      [network.evidence],
      [
        'dns-resolver',
        0.82,
        `${resolver} gave no answer to the question for ${name}: the resolver itself fails.`,
      ],
      [
        'security-group-task-egress',
        0.2,
        `The security group may not let DNS (53) out to ${resolver}, where that is not Amazon's own.`,
      ],
      ['nacl', 0.18, `A network ACL may drop DNS (53) to ${resolver}, or its answers.`],
      ['dns-not-private', 0.15, `DNS support may be off in the VPC, so that nothing resolves ${name}.`],
      ['route-missing:other', 0.12, `${resolver} may be in a network that the subnet has no route to.`],
    );
  },
};
