import { fileURLToPath } from 'node:url';
import { DefaultGithubCredentialsProvider, type ScmIntegrations } from '@backstage/integration';
import type { RepositoryConfig } from '../config-schema';
import { BareFolder } from './bare-folder';
import { HttpFolder } from './http-folder';
import { Repository } from './repository';

type Credentials = RepositoryConfig['credentials'];

/** Opens the network's repository. */
export async function openRepository(
  config: RepositoryConfig,
  integrations: ScmIntegrations,
  signal?: AbortSignal,
): Promise<Repository> {
  const { url, branch } = config;
  signal?.throwIfAborted();
  if (url.startsWith('file:')) return new Repository(new BareFolder(fileURLToPath(url), branch));
  const credentials = config.credentials ?? (await credentialsOfIntegration(url, integrations));
  const folder = await HttpFolder.open({ url, branch, credentials });
  if (signal?.aborted === true) {
    await folder.close();
    signal.throwIfAborted();
  }
  return new Repository(folder);
}

/** What the portal's own configuration has for the host. */
async function credentialsOfIntegration(url: string, integrations: ScmIntegrations): Promise<Credentials> {
  const github = integrations.github.byUrl(url);
  if (github !== undefined) {
    const { token } = await DefaultGithubCredentialsProvider.fromIntegrations(integrations).getCredentials({
      url,
    });
    return token === undefined ? undefined : { username: 'x-access-token', password: token };
  }
  const token = integrations.gitlab.byUrl(url)?.config.token;
  return token === undefined ? undefined : { username: 'oauth2', password: token };
}
