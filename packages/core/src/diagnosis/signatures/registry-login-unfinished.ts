import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The head of the initialisation error without the part that tells why: most often the network, else the role. */
export const registryLoginUnfinished: Signature = {
  id: 'registry-login-unfinished',
  clues: ({ text, network, denial, host }) => {
    const evidence = words(
      text,
      /unable to (?:pull secrets or registry auth|retrieve (?:ecr registry auth|secrets? from \w{1,20})|get registry auth from \w{1,20})/i,
    );
    if (evidence.length === 0 || network !== undefined || denial !== undefined || host !== undefined)
      return [];
    return weigh(
      evidence,
      [
        'endpoint-missing:ecr.api',
        0.24,
        `The message ends before it tells why; most often the endpoint of ecr.api is missing.`,
      ],
      [
        'public-subnet-no-public-ip',
        0.22,
        `The message ends before it tells why; often a task in a public subnet has no public address.`,
      ],
      [
        'iam-role',
        0.2,
        `The message ends before it tells why; the execution role may lack ecr:GetAuthorizationToken or a secret.`,
      ],
      [
        'security-group-endpoint-ingress',
        0.18,
        `The message ends before it tells why; the endpoint's security group may not admit the task.`,
      ],
      [
        'route-missing:other',
        0.17,
        `The message ends before it tells why; the subnet may have no working route.`,
      ],
    );
  },
};
