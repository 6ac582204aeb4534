import fs from 'node:fs';
import path from 'node:path';
import { DEFAULT_ACCESS_KEY, DEFAULT_ROLE_NAME, type IdentitiesInput } from '@private-ecr/aws-sandbox';
import { readOrganization } from './parts/organization';

/** The policies that the backend plugin publishes, one for each feature. */
const POLICIES = path.join(
  path.dirname(require.resolve('@private-ecr/backstage-plugin-backend/package.json')),
  'policies',
);

/**
 * Who may call: a key of the management account, and in each account a role that it may assume. Both may do what the
 * backend's published policies allow and no more, so that the demo stands on the policies that users apply.
 */
export function identities(): IdentitiesInput {
  const { Organization, Accounts } = readOrganization();
  const accountId = Organization.MasterAccountId;
  const allowedActions = publishedActions();
  const { accessKeyId, secretAccessKey } = DEFAULT_ACCESS_KEY;
  return {
    accessKeys: [
      { accessKeyId, secretAccessKey, accountId, allowedActions: ['sts:AssumeRole', ...allowedActions] },
    ],
    roles: Accounts.map(({ Id }) => ({
      arn: `arn:aws:iam::${Id}:role/${DEFAULT_ROLE_NAME}`,
      trustedAccounts: [accountId],
      allowedActions,
    })),
  };
}

function publishedActions(): string[] {
  const documents = fs
    .readdirSync(POLICIES)
    .filter(name => name.endsWith('.json'))
    .map(name => JSON.parse(fs.readFileSync(path.join(POLICIES, name), 'utf8')) as PolicyDocument);
  return [...new Set(documents.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action)))].sort();
}

interface PolicyDocument {
  readonly Statement: readonly { readonly Action: string | readonly string[] }[];
}
