import type { Clue, Signature } from '../signature';
import { imageName, isEcr } from './shared/registry';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The registry answered 403: it was reached and the login worked, but the image is not for this caller. */
export const registryForbidden: Signature = {
  id: 'registry-forbidden',
  clues: failure => {
    const { text, denial, hosts, service, setting } = failure;
    if (denial !== undefined || service === 's3' || !setting.pull) return [];
    const isOutside = !isEcr(failure) && hosts.some(({ outside }) => outside !== undefined);
    const evidence = words(
      text,
      /(?:unexpected )?status(?: code)?[^"]{0,300}?403(?: forbidden)?|403 forbidden|(?:errorcode|error code|status code)[: ]{1,2}403/i,
    );
    const image = imageName(failure);
    if (evidence.length > 0 && isOutside) return outsideClues(evidence, image);
    return weigh(
      evidence,
      [
        'repository-policy',
        evidence.length === 0 ? 0 : 0.55,
        `The registry refused ${image}: if the repository belongs to another account, its policy must name this one.`,
      ],
      [
        'iam-role',
        evidence.length === 0 ? 0 : 0.52,
        `The registry refused ${image}: the role may lack ecr:BatchGetImage or ecr:GetDownloadUrlForLayer.`,
      ],
      [
        'endpoint-policy:ecr.dkr',
        evidence.length === 0 ? 0 : 0.32,
        `The registry refused ${image}: the policy of the endpoint for ecr.dkr may leave it out.`,
      ],
    );
  },
};

/** Public registries answer 401 to strangers; a 403 comes from something on the way, or from a block of one's country. */
function outsideClues(evidence: readonly string[], image: string): readonly Clue[] {
  return weigh(
    evidence,
    [
      'egress-firewall',
      0.5,
      `${image} lies outside ECR and something refused it: a proxy or firewall on the way, or the registry for where the call comes from.`,
    ],
    ['registry-credentials', 0.35, `${image} may need a login at its registry.`],
    [
      'non-ecr-image-no-internet',
      0.15,
      `${image} lies outside ECR, and the way to the internet is filtered.`,
    ],
  );
}
