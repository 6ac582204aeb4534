import type { ScmIntegrations } from '@backstage/integration';
import type { RepositoryConfig } from '../config-schema';

/** Pages of a host of repositories. */
interface HostLinks {
  file(repository: string, branch: string, path: string): string;
  review(repository: string, base: string, branch: string): string;
}

/** As one part of a URL, which ends neither an attribute of HTML nor a link of Markdown. */
const whole = (text: string) =>
  encodeURIComponent(text).replace(
    /['()*!]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
/** Slashes stay, for hosts that take a branch or path as part of theirs. */
const inPath = (text: string) => text.split('/').map(whole).join('/');

/** By the type of Backstage's integration for the host. */
const HOSTS: Readonly<Record<string, HostLinks>> = {
  azure: {
    file: (repository, branch, path) => `${repository}?path=${whole(`/${path}`)}&version=GB${whole(branch)}`,
    review: (repository, base, branch) =>
      `${repository}/pullrequestcreate?sourceRef=${whole(branch)}&targetRef=${whole(base)}`,
  },
  bitbucketCloud: {
    file: (repository, branch, path) => `${repository}/src/${whole(branch)}/${inPath(path)}`,
    review: (repository, base, branch) =>
      `${repository}/pull-requests/new?source=${whole(branch)}&dest=${whole(base)}`,
  },
  bitbucketServer: {
    file: (repository, branch, path) =>
      `${serverPage(repository)}/browse/${inPath(path)}?at=${whole(`refs/heads/${branch}`)}`,
    review: (repository, base, branch) =>
      `${serverPage(repository)}/pull-requests?create&sourceBranch=${whole(`refs/heads/${branch}`)}&targetBranch=${whole(`refs/heads/${base}`)}`,
  },
  gitea: {
    file: (repository, branch, path) => `${repository}/src/branch/${inPath(branch)}/${inPath(path)}`,
    review: (repository, base, branch) => `${repository}/compare/${whole(base)}...${whole(branch)}`,
  },
  github: {
    file: (repository, branch, path) => `${repository}/blob/${inPath(branch)}/${inPath(path)}`,
    review: (repository, base, branch) => `${repository}/compare/${whole(base)}...${whole(branch)}?expand=1`,
  },
  gitlab: {
    file: (repository, branch, path) => `${repository}/-/blob/${inPath(branch)}/${inPath(path)}`,
    review: (repository, base, branch) =>
      `${repository}/-/merge_requests/new?merge_request%5Bsource_branch%5D=${whole(branch)}&merge_request%5Btarget_branch%5D=${whole(base)}`,
  },
};

/** Bitbucket Server is cloned from `/scm/KEY/NAME`, and shown at `/projects/KEY/repos/NAME`. */
function serverPage(repository: string): string {
  return repository
    .replace(/\/scm\/~([^/]+)\/([^/]+)$/, '/users/$1/repos/$2')
    .replace(/\/scm\/([^/]+)\/([^/]+)$/, '/projects/$1/repos/$2');
}

/** Where people see what was pushed; undefined where the host is none that is known. */
export function hostLinks({ url, branch }: RepositoryConfig, integrations: ScmIntegrations) {
  const links = url.startsWith('file:') ? undefined : HOSTS[integrations.byUrl(url)?.type ?? ''];
  if (links === undefined) return undefined;
  const repository = url.replace(/(?:\.git)?\/?$/, '');
  return {
    /** A file once it is merged. */
    file: (path: string) => links.file(repository, branch, path),
    /** The form of a new pull or merge request. */
    review: (from: string) => links.review(repository, branch, from),
  };
}
