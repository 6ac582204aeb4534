import { hex, numberBelow, type Draft } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';

/** The management account follows from the organization's id: it is none of the accounts that use it. */
function managementAccountId({ existing }: Draft): string {
  return String(900_000_000_000 + numberBelow(99_999_999_999, existing.organizationId));
}

function arnOf(draft: Draft, path: string): string {
  const { account, existing } = draft;
  return `arn:${account.partition}:organizations::${managementAccountId(draft)}:${path.replace('{}', existing.organizationId)}`;
}

const rootId = ({ existing }: Draft) => `r-${hex(4, existing.organizationId, 'root')}`;

export const aws_organizations_organization: ResourceBehaviour = {
  id: '{organization}',
  computed: {
    arn: draft => arnOf(draft, 'organization/{}'),
    feature_set: 'ALL',
    master_account_id: managementAccountId,
    master_account_arn: draft => arnOf(draft, `account/{}/${managementAccountId(draft)}`),
    master_account_email: 'management@example.com',
    master_account_name: 'management',
    aws_service_access_principals: () => ['ram.amazonaws.com'],
    roots: draft => [
      { id: rootId(draft), arn: arnOf(draft, `root/{}/${rootId(draft)}`), name: 'Root', policy_types: [] },
    ],
  },
};
