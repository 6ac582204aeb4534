import { accountIdSchema } from '@private-ecr/core';
import { z } from 'zod';
import { readYaml } from './read-yaml';

const organizationSchema = z.strictObject({
  managementAccountId: accountIdSchema,
  organizationId: z.string().regex(/^o-[a-z0-9]{10,32}$/),
  accounts: z.record(accountIdSchema, z.string().min(1)),
});

/** What DescribeOrganization and ListAccounts answer. */
export function readOrganization() {
  const { managementAccountId, organizationId, accounts } = readYaml('organization.yaml', organizationSchema);
  const arn = (resource: string) => `arn:aws:organizations::${managementAccountId}:${resource}`;
  return {
    Organization: {
      Id: organizationId,
      Arn: arn(`organization/${organizationId}`),
      FeatureSet: 'ALL',
      MasterAccountId: managementAccountId,
      MasterAccountArn: arn(`account/${organizationId}/${managementAccountId}`),
      MasterAccountEmail: 'management@example.com',
    },
    Accounts: Object.entries(accounts).map(([Id, Name]) => ({
      Id,
      Arn: arn(`account/${organizationId}/${Id}`),
      Name,
      Email: `${Name}@example.com`,
      Status: 'ACTIVE',
    })),
  };
}
