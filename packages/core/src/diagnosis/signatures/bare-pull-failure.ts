import type { Signature } from '../signature';
import { imageName, isEcr } from './shared/registry';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** Only the head of a failed pull: the part that tells why is on another line, or was not copied. */
export const barePullFailure: Signature = {
  id: 'bare-pull-failure',
  isFallback: true,
  clues: failure => {
    const { text, network, denial } = failure;
    const evidence = words(
      text,
      /CannotPull(?:ECR)?Container\w{0,8}|ErrImagePull|ImagePullBackOff|back-off pulling image|fail(?:ed|ing) to pull(?: the)? image|unable to pull customer's container image/i,
    );
    if (evidence.length === 0 || network !== undefined || denial !== undefined) return [];
    const image = imageName(failure);
    return weigh(
      evidence,
      [
        'image-not-found',
        0.26,
        `The message does not say why ${image} was not pulled; most often its name or tag is wrong.`,
      ],
      [
        'iam-role',
        isEcr(failure) ? 0.24 : 0,
        `The message does not say why ${image} was not pulled; the role may not read the repository.`,
      ],
      [
        'endpoint-missing:ecr.dkr',
        isEcr(failure) ? 0.2 : 0,
        `The message does not say why ${image} was not pulled; there may be no path to the registry.`,
      ],
    );
  },
};
