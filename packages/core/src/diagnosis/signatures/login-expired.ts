import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** A login was sent that does not hold any more, or never did. */
export const loginExpired: Signature = {
  id: 'login-expired',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /authorization token (?:has )?expired[^"]{0,60}|token has expired\. ?(?:please )?(?:reauthenticate|run)[^"]{0,60}|incorrect username or password|error getting credentials - err[^"]{0,60}|unauthorized: (?:access to the requested|invalid username|bad credentials)[^"]{0,60}|login attempt to https?:\/\/[^ ]{1,200} failed with status: 4\d\d[^"]{0,40}|(?:error saving|cannot perform an interactive login|error storing) ?credentials?|docker-credential-[\w-]{1,40}[^"]{0,80}(?:not found|not implemented|not installed|executable)|credentials for the registry|invalid registry credentials|get-login: invalid choice|argument operation: Invalid choice[^"]{0,40}get-login/i,
    );
    return evidence.length === 0
      ? []
      : weigh(evidence, [
          'registry-credentials',
          0.88,
          `The login that was sent to the registry is wrong or has expired; logins of ECR hold 12 hours.`,
        ]);
  },
};
