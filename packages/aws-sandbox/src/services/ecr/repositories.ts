import { AwsError } from '../../errors';
import type { Fields } from '../../model/api-model';
import type { Entry } from '../../world/world';
import type { Call } from '../service';

/** How many entries ECR's pages hold where a call does not say. */
const USUAL_PER_PAGE = 100;

/** The repositories of the caller's own registry; another's is not read through these calls. */
export function repositoriesOf(call: Call, registryId: unknown): readonly Entry[] {
  if (registryId !== undefined && registryId !== call.accountId)
    throw call.denied(`registry ${String(registryId)}`);
  return call.visible('Repositories').map(({ entry }) => ({ registryId: call.accountId, ...entry }));
}

/** The repository of a name, or ECR's error for one that is not there. */
export function requireRepository(call: Call, registryId: unknown, name: string): Entry {
  const found = repositoriesOf(call, registryId).find(({ repositoryName }) => repositoryName === name);
  if (found === undefined) {
    throw new AwsError(
      'RepositoryNotFoundException',
      `The repository with name '${name}' does not exist in the registry with id '${call.accountId}'`,
    );
  }
  return found;
}

/** A page of entries, under the name that the call gives them. */
export function pageOf(answer: string, entries: readonly Entry[], input: Fields, call: Call): Fields {
  const { items, nextToken } = call.page(entries, {
    nextToken: input['nextToken'] as string | undefined,
    maxResults: (input['maxResults'] as number | undefined) ?? USUAL_PER_PAGE,
  });
  return { [answer]: items, ...(nextToken !== undefined && { nextToken }) };
}

/** ECR's refusal of names or ids together with a page: what is named comes whole. */
export function refusePageOf(named: string, { maxResults, nextToken, ...input }: Fields): void {
  if (input[named] === undefined || (maxResults === undefined && nextToken === undefined)) return;
  throw new AwsError(
    'InvalidParameterException',
    `Invalid parameter at '${named}' failed to satisfy constraint: 'maxResults and nextToken cannot be given with ${named}'`,
  );
}
