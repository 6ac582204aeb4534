import type { Failure } from '../features/failure';
import type { Signature } from '../signature';
import { imageName, isEcr } from './shared/registry';
import { weigh, type Weighed } from './shared/weigh';
import { words } from './shared/words';

/**
 * The registry was asked without a login. Whoever fetches the login (agent, kubelet) could not: the API's endpoint is
 * missing, the role may not, or the name does not look like ECR's to it. People's own tools were not logged in.
 */
export const noRegistryCredentials: Signature = {
  id: 'no-registry-credentials',
  clues: failure => {
    const { text, denial, setting } = failure;
    const evidence = words(
      text,
      /no basic auth cred\w{0,7}|401 unauthorized|status(?: code)?:? 401|unauthorized: (?:authentication required|not authorized)|authentication required|failed to authorize|failed to fetch (?:anonymous|oauth) token|authorization failed/i,
    );
    if (
      evidence.length === 0 ||
      denial !== undefined ||
      failure.network !== undefined ||
      !(setting.pull || isEcr(failure) || isRegistryWording(text))
    )
      return [];
    if (answeredOtherwise(failure)) return [];
    return weigh(evidence, ...(isProbablyEcr(failure) ? causesAtEcr(failure) : causesElsewhere(failure)));
  },
};

function causesAtEcr(failure: Failure): readonly Weighed[] {
  const image = imageName(failure);
  const { kubernetes, workstation } = failure.setting;
  const own = workstation && !kubernetes && !failure.setting.ecs;
  return [
    [
      'dual-stack-uri',
      isDualStack(failure) ? 0.85 : failure.setting.ecs ? 0.08 : 0,
      `${image} is named by the dual-stack host, which agents do not log in to.`,
    ],
    [
      'iam-role',
      own ? 0.3 : 0.55,
      `Nobody logged in for ${image}: the role may lack ecr:GetAuthorizationToken.`,
    ],
    [
      'endpoint-missing:ecr.api',
      own ? 0.1 : 0.46,
      `Nobody logged in for ${image}: without a path to api.ecr the login cannot be fetched, and the registry then says this.`,
    ],
    [
      'registry-credentials',
      own ? 0.75 : 0.3,
      `${image} was asked for without a login, or with one that expired after 12 hours.`,
    ],
    ['repository-policy', 0.12, `The repository's policy may not admit the caller's account.`],
    ['image-not-found', 0.14, `${image} may not exist there: registries answer alike.`],
  ];
}

function causesElsewhere(failure: Failure): readonly Weighed[] {
  return [
    ['registry-credentials', 0.72, `${imageName(failure)} needs a login at its registry, and none was sent.`],
    ['image-not-found', 0.32, `${imageName(failure)} may not exist: registries answer alike.`],
  ];
}

/** Words that only programs which pull images use. */
function isRegistryWording(text: string): boolean {
  return /no basic auth cred|failed to fetch (?:anonymous|oauth) token/i.test(text);
}

/** Docker's words for a registry without a login, mostly ECR's, whose logins expire; a named other one is not. */
function isProbablyEcr(failure: Failure): boolean {
  const namesAnother = failure.hosts.some(({ outside }) => outside !== undefined);
  return isEcr(failure) || (/no basic auth cred/i.test(failure.text) && !namesAnother && !failure.image);
}

function isDualStack({ hosts, text }: Failure): boolean {
  return hosts.some(host => host.service === 'ecr.dkr' && host.dualStack) || /dkr-ecr/i.test(text);
}

/** A wrong password and an expired login are told apart by their own words. */
function answeredOtherwise({ text }: Failure): boolean {
  return /incorrect username or password|token has expired/i.test(text);
}
