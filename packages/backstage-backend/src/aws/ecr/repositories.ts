import {
  DescribeRepositoriesCommand,
  type ECRClient,
  GetRepositoryPolicyCommand,
  paginateDescribeRepositories,
  type Repository,
} from '@aws-sdk/client-ecr';
import { isCalled } from '../failures/is-called';
import { gatherGaps } from '../gaps';
import { allPages, chunksOf } from '../pages';
import type { ListReader } from '../unit-reading';
import { repositoryNames } from './repository-names';

/** As many names as a call takes. */
const MOST_NAMES = 100;

/** The repositories that are asked for, with their policies. */
export const readRepositories: ListReader = async unit => {
  const names = repositoryNames(unit.plan);
  if (names.length === 0) return undefined;
  const client = await unit.client('ecr');
  const gaps = gatherGaps();
  const found = (await Promise.all(chunksOf(names, MOST_NAMES).map(some => named(client, some)))).flat();
  const value = await Promise.all(
    found.map(async repository => ({
      ...repository,
      policyText: await gaps.skipRefused(policyOf(client, repository)),
    })),
  );
  return { value, gaps: gaps.found };
};

/** One name that is not there fails the call for all: then all repositories are listed. */
async function named(client: ECRClient, names: readonly string[]): Promise<readonly Repository[]> {
  try {
    const answer = await client.send(new DescribeRepositoriesCommand({ repositoryNames: [...names] }));
    return answer.repositories ?? [];
  } catch (error) {
    if (!isCalled(error, 'RepositoryNotFoundException')) throw error;
    const pages = paginateDescribeRepositories({ client, pageSize: 1_000 }, {});
    const all = await allPages(pages, page => page.repositories);
    return all.filter(({ repositoryName }) => names.includes(repositoryName ?? ''));
  }
}

/** The text of a policy; null where there is none. */
async function policyOf(client: ECRClient, { repositoryName }: Repository): Promise<string | null> {
  try {
    const { policyText } = await client.send(new GetRepositoryPolicyCommand({ repositoryName }));
    return policyText ?? null;
  } catch (error) {
    if (isCalled(error, 'RepositoryPolicyNotFoundException')) return null;
    throw error;
  }
}
