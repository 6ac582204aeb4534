import { AwsError } from '../../../errors';
import type { Action } from '../../service';
import { requireOrganization } from '../require-organization';

/** The most accounts of a page, and as many as one has where a call does not say. */
const PER_PAGE = 20;

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html */
export const ListAccounts: Action = {
  parameters: ['MaxResults', 'NextToken'],
  answer: (input, call) => {
    const { Organization, Accounts } = requireOrganization(call);
    const { MasterAccountId } = Organization;
    // A world knows of no delegated administrators, so it is the management account alone that may ask.
    if (MasterAccountId !== undefined && MasterAccountId !== call.accountId) {
      throw new AwsError('AccessDeniedException', "You don't have permissions to access this resource.");
    }
    const { items, nextToken } = call.page(Accounts, {
      nextToken: input['NextToken'] as string | undefined,
      maxResults: (input['MaxResults'] as number | undefined) ?? PER_PAGE,
    });
    return { Accounts: items, ...(nextToken !== undefined && { NextToken: nextToken }) };
  },
};
