import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** CloudWatch Logs was reached; the group is not there, or may not be written. */
export const logDriverRefused: Signature = {
  id: 'log-driver-refused',
  clues: ({ text, setting, network, denial }) => {
    const driver = words(
      text,
      /failed to (?:initialize logging driver|create cloudwatch log (?:stream|group))|failed to validate logger args|create (?:log ?)?stream has been retried|awslogs(?:-\w{1,20}){0,2}/i,
    );
    const refusal = words(
      text,
      /log group does not exist|ResourceNotFoundException|AccessDenied(?:Exception)?|MissingEndpoint|MissingRegion|awslogs-region|missing (?:region|endpoint)|InvalidParameterException|NoCredentialProviders|log stream already exists|log opt[^"]{0,40}awslogs/i,
    );
    if (driver.length === 0 || refusal.length === 0 || !(setting.start || setting.ecs)) return [];
    if (
      network !== undefined &&
      network.kind !== 'unfinished' &&
      denial === undefined &&
      !/ResourceNotFound|does not exist/i.test(text)
    )
      return [];
    return weigh(
      [...driver, ...refusal],
      [
        'log-group-or-role',
        0.88,
        'The log group does not exist in the Region of awslogs-region, or the role may not write to it.',
      ],
      [
        'iam-role',
        /AccessDenied|NoCredential/i.test(text) ? 0.5 : 0.12,
        'The execution role may lack logs:CreateLogStream or logs:PutLogEvents.',
      ],
    );
  },
};
