import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The role itself is missing or cannot be taken on. */
export const roleNotUsable: Signature = {
  id: 'role-not-usable',
  clues: ({ text, setting }) => {
    const named = words(
      text,
      /ECS was unable to assume the role[^"]{0,120}|(?:unable|failed) to assume (?:the )?(?:execution |task |access |customer )?role[^"]{0,80}|execution role does not have permissions? to call[^"]{0,60}|invalid access role[^"]{0,60}|error in assuming (?:the )?(?:access |execution |task )?role[^"]{0,80}|service with a valid access role[^"]{0,60}|role with name [^ ]{1,80} cannot be found|execution role (?:arn )?(?:is )?(?:missing|required|must)[^"]{0,60}|does not (?:exist or )?have (?:the |an )?(?:execution|task) ?role|requires? [^".]{0,40}(?:execution|task execution) ?role[^"]{0,60}|no credentials for (?:the )?execution role/i,
      /trust (?:policy|relationship)[^"]{0,80}/i,
    );
    const decisive =
      named.length > 0 &&
      (setting.start || setting.pull || setting.ecs || /execution ?role|access role/i.test(text));
    return decisive
      ? weigh(named, [
          'iam-role',
          0.9,
          `The role that should make the calls is missing or cannot be taken on.`,
        ])
      : [];
  },
};
