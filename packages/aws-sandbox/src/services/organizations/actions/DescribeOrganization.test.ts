import { DescribeOrganizationCommand } from '@aws-sdk/client-organizations';
import { OTHER } from '../../ecs/__fixtures__/accounts';
import {
  ORGANIZATION,
  type OrganizationsSandbox,
  organizationsSandbox,
} from '../__fixtures__/organizations-sandbox';

let organizations: OrganizationsSandbox;

afterEach(() => organizations.sandbox.close());

test('describes the organisation to each of its accounts', async () => {
  organizations = await organizationsSandbox([OTHER]);
  for (const client of [organizations.management, organizations.member]) {
    const { Organization } = await client.send(new DescribeOrganizationCommand({}));
    expect(Organization).toEqual(ORGANIZATION);
  }
});

test('an account that is in no organisation is told so', async () => {
  organizations = await organizationsSandbox([]);
  await expect(organizations.member.send(new DescribeOrganizationCommand({}))).rejects.toMatchObject({
    name: 'AWSOrganizationsNotInUseException',
    message: 'Your account is not a member of an organization.',
    $metadata: { httpStatusCode: 400 },
  });
});
