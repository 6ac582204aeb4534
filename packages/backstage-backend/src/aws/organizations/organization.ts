import { DescribeOrganizationCommand } from '@aws-sdk/client-organizations';
import { isCalled } from '../failures/is-called';
import type { PartReader } from '../unit-reading';

/** The id of the organisation that the account belongs to; undefined where it belongs to none. */
export const readOrganization: PartReader<string | undefined> = async unit => {
  if (!unit.plan.readsGlobalLists) return undefined;
  const client = await unit.client('organizations');
  try {
    const { Organization } = await client.send(new DescribeOrganizationCommand({}));
    return { value: Organization?.Id };
  } catch (error) {
    if (isCalled(error, 'AWSOrganizationsNotInUseException')) return { value: undefined };
    throw error;
  }
};
