import type { Signature } from '../signature';
import { imageName, isEcr } from './shared/registry';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** `pull access denied`: docker says it alike for a missing repository, a missing login and a missing permission. */
export const pullAccessDenied: Signature = {
  id: 'pull-access-denied',
  clues: failure => {
    const { text, denial } = failure;
    const evidence = words(
      text,
      /pull access denied|requested access to the resource is denied|insufficient_scope/i,
    );
    if (evidence.length === 0 || denial !== undefined) return [];
    if (/no basic auth|401 unauthorized/i.test(text)) return [];
    const image = imageName(failure);
    if (isEcr(failure)) {
      return weigh(
        evidence,
        ['iam-role', 0.5, `${image} was refused: the role may lack ecr:BatchGetImage.`],
        [
          'repository-policy',
          0.44,
          `${image} was refused: if it belongs to another account, the repository's policy must name this one.`,
        ],
        ['image-not-found', 0.4, `${image} may not exist in that account and Region.`],
        ['registry-credentials', 0.2, `${image} may have been asked for without a login.`],
      );
    }
    return weigh(
      evidence,
      [
        'image-not-found',
        0.55,
        `${image} may be misspelt, or lack its registry's host, so that Docker Hub is asked.`,
      ],
      ['registry-credentials', 0.45, `${image} may be private and need a login.`],
    );
  },
};
