import { DescribeOrganization } from './DescribeOrganization';
import { ListAccounts } from './ListAccounts';

/** The operations of Organizations that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  DescribeOrganization,
  ListAccounts,
};
