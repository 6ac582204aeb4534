import { textOf } from '../build/identity';
import { readText } from '../build/read-arguments';
import { placementOf } from '../build/snapshot-draft';
import { isUnknown } from '../expression/value';
import type { ResourceReaders } from './resource-reader';

/** Repositories of ECR. One that a stack makes has no policy but those of its stacks. */
export const repositories: ResourceReaders = {
  aws_ecr_repository: {
    lists: ['Repositories'],
    add: (resource, draft) => {
      const placement = placementOf(resource);
      const name = draft.orForgetList(resource, 'name', readText(resource, 'name'), 'Repositories');
      if (name === undefined) return;
      const arn = textOf(resource, 'arn');
      draft.add('Repositories', placement, {
        repositoryName: name,
        registryId: placement.accountId,
        ...(arn !== undefined && { repositoryArn: arn }),
        policyText: null,
      });
    },
  },
  aws_ecr_repository_policy: {
    lists: ['Repositories'],
    attach: (resource, draft) => {
      const { accountId, region } = placementOf(resource);
      const name = draft.orForgetList(
        resource,
        'repository',
        readText(resource, 'repository'),
        'Repositories',
      );
      const entry = name === undefined ? undefined : draft.find('Repositories', region, name, accountId);
      if (name === undefined) return;
      if (entry === undefined) return draft.notThere(resource, 'repository', name, 'Repositories');
      const policy = draft.orForget(resource, 'policy', readText(resource, 'policy'), entry, 'policyText');
      if (policy !== undefined && !isUnknown(policy)) entry.value.policyText = policy;
    },
  },
};
