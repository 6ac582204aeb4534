import type { Action } from '../../service';
import { pageOf, refusePageOf, repositoriesOf, requireRepository } from '../repositories';

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html */
export const DescribeRepositories: Action = {
  parameters: ['registryId', 'repositoryNames', 'maxResults', 'nextToken'],
  answer: (input, call) => {
    const { registryId, repositoryNames } = input;
    refusePageOf('repositoryNames', input);
    const found =
      repositoryNames === undefined
        ? repositoriesOf(call, registryId)
        : (repositoryNames as string[]).map(name => requireRepository(call, registryId, name));
    // Its policy is another call's answer.
    const described = found.map(({ policyText: _policyText, ...repository }) => repository);
    return repositoryNames === undefined
      ? pageOf('repositories', described, input, call)
      : { repositories: described };
  },
};
