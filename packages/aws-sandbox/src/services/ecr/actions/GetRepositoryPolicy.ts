import { AwsError } from '../../../errors';
import type { Action } from '../../service';
import { requireRepository } from '../repositories';

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetRepositoryPolicy.html */
export const GetRepositoryPolicy: Action = {
  parameters: ['registryId', 'repositoryName'],
  answer: (input, call) => {
    const repositoryName = String(input['repositoryName']);
    const { policyText } = requireRepository(call, input['registryId'], repositoryName);
    if (policyText === undefined || policyText === null) {
      throw new AwsError(
        'RepositoryPolicyNotFoundException',
        `Repository policy does not exist for the repository with name '${repositoryName}' in the registry with id '${call.accountId}'`,
      );
    }
    const text = typeof policyText === 'string' ? policyText : JSON.stringify(policyText);
    return { registryId: call.accountId, repositoryName, policyText: text };
  },
};
