import type { Action } from '../../service';
import { ownShares, pageOf, sharesOfOthers, withArns } from '../resource-shares';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_GetResourceShares.html */
export const GetResourceShares: Action = {
  parameters: [
    'resourceOwner',
    'resourceShareArns',
    'resourceShareStatus',
    'name',
    'maxResults',
    'nextToken',
  ],
  answer: (input, call) => {
    const { resourceOwner, resourceShareArns, resourceShareStatus, name } = input;
    const seen = resourceOwner === 'SELF' ? ownShares(call) : sharesOfOthers(call);
    const found = withArns(seen, resourceShareArns)
      .map(({ associations: _associations, ...share }) => ({ status: 'ACTIVE', ...share }) as const)
      .filter(share => resourceShareStatus === undefined || share.status === resourceShareStatus)
      .filter(share => name === undefined || (share as { readonly name?: unknown }).name === name);
    return pageOf('resourceShares', found, input, call);
  },
};
