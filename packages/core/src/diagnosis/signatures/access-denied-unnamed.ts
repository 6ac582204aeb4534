import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** `AccessDenied` while a task is made ready, without the sentence that names the action. */
export const accessDeniedUnnamed: Signature = {
  id: 'access-denied-unnamed',
  clues: ({ text, denial, service, setting }) => {
    const evidence = words(
      text,
      /AccessDenied(?:Exception)?|UnrecognizedClientException|The security token included in the request is (?:invalid|expired)/i,
    );
    if (evidence.length === 0 || denial !== undefined || !(setting.start || setting.pull)) return [];
    if (service === 'secretsmanager' || service === 'ssm') {
      return weigh(
        evidence,
        ['secret-missing-or-denied', 0.75, `The role may not read the secret from ${service}.`],
        ['iam-role', 0.55, `The execution role may lack the action that reads the secret.`],
      );
    }
    if (service === 'logs') {
      return weigh(
        evidence,
        ['log-group-or-role', 0.8, 'The role may not write to the log group.'],
        ['iam-role', 0.45, 'The role may lack logs:CreateLogStream or logs:PutLogEvents.'],
      );
    }
    if (service === 's3') {
      return weigh(
        evidence,
        ['iam-role', 0.6, 'The execution role may not read the file in S3 that the task asks for.'],
        ['s3-endpoint-policy', 0.4, 'The policy of the S3 endpoint may leave the bucket out.'],
      );
    }
    return weigh(
      evidence,
      ['iam-role', 0.7, `The call to ${service ?? 'AWS'} was refused; the role may lack the action.`],
      ['repository-policy', 0.25, `The repository's policy may not admit the caller.`],
    );
  },
};
