import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The secret's service was reached; the secret is not there, is not readable, or is not what the task asks for. */
export const secretRefused: Signature = {
  id: 'secret-refused',
  clues: ({ text, setting }) => {
    const evidence = words(
      text,
      /secrets manager can't find the specified secret[^"]{0,60}|invalid (?:ssm )?parameters?:[^"]{0,100}|ParameterNotFound|secret[^"]{0,100}(?:marked for deletion|scheduled for deletion|did not contain json|does not exist|not found)|did not contain json key[^"]{0,60}|fetching secret[^"]{0,200}ResourceNotFound\w{0,12}|from (?:asm|ssm|secrets manager)[^"]{0,300}(?:ResourceNotFoundException|ValidationException|InvalidParameterException|invalid character|InvalidRequestException)|invalid character '[^<']{1,4}' (?:in literal|looking for|after)[^"]{0,40}|Access to KMS is not allowed|secret value (?:can't be|could not be) (?:converted|decrypted)[^"]{0,60}|retrieved secret from secrets manager[^"]{0,80}/i,
    );
    return evidence.length === 0 || !(setting.start || setting.pull || setting.ecs)
      ? []
      : weigh(
          evidence,
          [
            'secret-missing-or-denied',
            0.9,
            'The secret or parameter of the task definition does not exist there, or has not the key that is asked for.',
          ],
          [
            'iam-role',
            /KMS|decrypt/i.test(text) ? 0.5 : 0.15,
            'The execution role may lack the right to read or decrypt it.',
          ],
        );
  },
};
