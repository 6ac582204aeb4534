import type { Signature } from '../signature';
import { imageName } from './shared/registry';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** Services that pull on one's behalf (Lambda, App Runner, SageMaker) say in their own words that they may not. */
export const serviceImageAccess: Signature = {
  id: 'service-image-access',
  clues: failure => {
    const principal = words(
      failure.text,
      /(?:lambda|sagemaker\w{0,20}|the service) does not have permissions? to access the (?:ecr )?image[^"]{0,60}|does not grant ecr:[^"]{0,120}|check the ecr permissions|does not have (?:the )?(?:required )?permissions? to (?:access|pull|read)[^"]{0,30}(?:ecr|image|repository)[^"]{0,60}/i,
    );
    const copy = words(
      failure.text,
      /failed to (?:copy|pull) (?:the |your )?(?:application )?image from (?:amazon )?ecr[^"]{0,80}/i,
    );
    const role = words(failure.text, /does not have \w{1,40} permissions? for the image[^"]{0,60}/i);
    const account = words(failure.text, /image repository must be in the same account[^"]{0,40}/i);
    return [
      ...weigh(
        role,
        ['iam-role', role.length === 0 ? 0 : 0.8, `The role may not read ${imageName(failure)}.`],
        [
          'repository-policy',
          role.length === 0 ? 0 : 0.4,
          `${imageName(failure)} may belong to another account, whose policy must admit the role.`,
        ],
      ),
      ...weigh(
        account,
        [
          'other',
          account.length === 0 ? 0 : 0.6,
          'The function can be created with an image of its own account only; use the repository there, or create it from the other account with a repository policy.',
        ],
        [
          'repository-policy',
          account.length === 0 ? 0 : 0.45,
          `The repository's policy may not admit the service.`,
        ],
      ),
      ...weigh(
        principal,
        [
          'repository-policy',
          principal.length === 0 ? 0 : 0.78,
          `${imageName(failure)} is pulled by the service itself, which the repository's policy must admit.`,
        ],
        [
          'iam-role',
          principal.length === 0 ? 0 : 0.5,
          `Whoever creates the function may lack ecr:SetRepositoryPolicy or ecr:BatchGetImage.`,
        ],
      ),
      ...weigh(
        copy,
        ['iam-role', copy.length === 0 ? 0 : 0.48, 'The access role may not read the repository.'],
        [
          'architecture-mismatch',
          copy.length === 0 ? 0 : 0.42,
          'The repository may hold the image for another architecture only.',
        ],
        ['image-not-found', copy.length === 0 ? 0 : 0.4, 'The tag may not exist in the repository.'],
        [
          'repository-policy',
          copy.length === 0 ? 0 : 0.2,
          `The repository's policy may not admit the access role.`,
        ],
      ),
    ];
  },
};
