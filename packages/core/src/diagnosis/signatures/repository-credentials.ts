import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The registry's login lies in a secret (`repositoryCredentials`), which itself could not be fetched. */
export const repositoryCredentials: Signature = {
  id: 'repository-credentials',
  clues: ({ text, denial }) => {
    const evidence = words(
      text,
      /unable to get registry auth from asm|asm fetching secret from the service|repositoryCredentials/i,
    );
    if (evidence.length === 0 || denial !== undefined) return [];
    const refused = /AccessDenied|ResourceNotFound|can't find|invalid character|unmarshal/i.test(text);
    return weigh(
      evidence,
      [
        refused ? 'secret-missing-or-denied' : 'endpoint-missing:secretsmanager',
        refused ? 0.6 : 0.4,
        refused
          ? 'The secret of repositoryCredentials does not exist or may not be read by the execution role.'
          : 'The secret of repositoryCredentials could not be fetched: there may be no path to Secrets Manager.',
      ],
      [
        'registry-credentials',
        0.36,
        'The secret of repositoryCredentials must hold a username and a password as JSON.',
      ],
      [
        refused ? 'iam-role' : 'secret-missing-or-denied',
        0.34,
        'The execution role may lack secretsmanager:GetSecretValue on the secret of repositoryCredentials.',
      ],
    );
  },
};
