import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The image is named by ECR's dual-stack host, for which neither agents' logins nor private zones were made. */
export const dualStackName: Signature = {
  id: 'dual-stack-name',
  clues: ({ hosts, network, text }) => {
    const host = hosts.find(named => named.dualStack && named.service === 'ecr.dkr');
    const name = host?.name ?? words(text, /dkr-ecr[\w.<>-]{0,80}/i)[0];
    const failed = network !== undefined || /denied|no basic auth|40[13]|unauthorized/i.test(text);
    return name === undefined || !failed
      ? []
      : weigh(
          [name],
          [
            'dual-stack-uri',
            0.72,
            `${name} is the dual-stack name of the registry, which the endpoint's private DNS does not answer for.`,
          ],
        );
  },
};
