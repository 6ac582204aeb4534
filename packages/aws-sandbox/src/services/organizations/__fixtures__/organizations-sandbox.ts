import { OrganizationsClient } from '@aws-sdk/client-organizations';
import type { Sandbox } from '../../../start-sandbox';
import { clientOf, OTHER, OWNER, sandboxOf } from '../../ecs/__fixtures__/accounts';

export interface OrganizationsSandbox {
  readonly sandbox: Sandbox;
  readonly management: OrganizationsClient;
  readonly member: OrganizationsClient;
}

export const ORGANIZATION = {
  Id: 'o-example',
  Arn: `arn:aws:organizations::${OWNER}:organization/o-example`,
  FeatureSet: 'ALL',
  MasterAccountId: OWNER,
};

/** An organisation of as many further accounts as are said, with clients for its management account and a member. */
export async function organizationsSandbox(members: readonly string[]): Promise<OrganizationsSandbox> {
  const Accounts = [OWNER, ...members].map(Id => ({ Id, Name: `account ${Id}`, Status: 'ACTIVE' }));
  const sandbox = await sandboxOf({ organization: { Organization: ORGANIZATION, Accounts } });
  return {
    sandbox,
    management: new OrganizationsClient(clientOf(sandbox)),
    member: new OrganizationsClient(clientOf(sandbox, OTHER)),
  };
}
