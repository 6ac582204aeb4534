import {
  CloudControlClient,
  GetResourceCommand,
  ListResourcesCommand,
  type ListResourcesCommandInput,
  paginateListResources,
} from '@aws-sdk/client-cloudcontrol';
import { errorOfCall } from '../../../__fixtures__/clients';
import { startSandbox } from '../../../start-sandbox';
import { OWNER, REGION } from '../../ecs/__fixtures__/accounts';
import {
  ENDPOINT_ARN,
  PROFILE,
  profilesSandbox,
  type ProfilesSandbox,
  profilesWorld,
  propertiesOf,
} from '../__fixtures__/profiles-sandbox';

let profiles: ProfilesSandbox;
beforeAll(async () => {
  profiles = await profilesSandbox();
});
afterAll(() => profiles.sandbox.close());

const typeName = (name: string) => `AWS::Route53Profiles::${name}`;
const inProfile = (ProfileId: string) => ({
  TypeName: typeName('ProfileResourceAssociation'),
  ResourceModel: JSON.stringify({ ProfileId }),
});

/** What a collector does: list the identifiers, then get each. */
async function read(client: CloudControlClient, input: ListResourcesCommandInput) {
  const { ResourceDescriptions = [] } = await client.send(new ListResourcesCommand(input));
  return Promise.all(
    ResourceDescriptions.map(async ({ Identifier }) => {
      const { TypeName } = input;
      const { ResourceDescription } = await client.send(new GetResourceCommand({ TypeName, Identifier }));
      return propertiesOf(ResourceDescription);
    }),
  );
}

test('lists identifiers, and of the properties no more than that', async () => {
  const { TypeName, ResourceDescriptions } = await profiles.hub.send(
    new ListResourcesCommand({ TypeName: typeName('Profile') }),
  );
  expect(TypeName).toBe('AWS::Route53Profiles::Profile');
  expect(ResourceDescriptions).toEqual([
    { Identifier: PROFILE, Properties: `{"Id":"${PROFILE}"}` },
    { Identifier: 'rp-empty', Properties: '{"Id":"rp-empty"}' },
  ]);
});

test('a Profile is associated with each of its VPCs, in each account with its own', async () => {
  const TypeName = typeName('ProfileAssociation');
  const vpcs = async (client: CloudControlClient) =>
    (await read(client, { TypeName })).map(({ ProfileId, ResourceId }) => [ProfileId, ResourceId]);
  expect(await vpcs(profiles.hub)).toEqual([
    [PROFILE, 'vpc-hub'],
    [PROFILE, 'vpc-hub-2'],
    ['rp-empty', 'vpc-hub-3'],
  ]);
  expect(await vpcs(profiles.team)).toEqual([[PROFILE, 'vpc-team']]);
});

test.each<[string, 'hub' | 'team', string, string[]]>([
  ['its owner', 'hub', PROFILE, ['arn:aws:route53:::hostedzone/Z01', ENDPOINT_ARN]],
  ['an account that it is shared with', 'team', PROFILE, ['arn:aws:route53:::hostedzone/Z01', ENDPOINT_ARN]],
  ['its owner, where it holds nothing', 'hub', 'rp-empty', []],
])('what a Profile holds is told to %s', async (_, account, profileId, arns) => {
  const held = await read(profiles[account], inProfile(profileId));
  expect(held.map(({ ResourceArn }) => ResourceArn)).toEqual(arns);
});

test('pages lead through all, whatever length is asked for', async () => {
  const paged = await profilesSandbox({ pageItems: 2 });
  const lengths: (number | undefined)[] = [];
  const all = paginateListResources(
    { client: paged.hub, pageSize: 1 },
    { TypeName: typeName('ProfileAssociation') },
  );
  for await (const { ResourceDescriptions } of all) lengths.push(ResourceDescriptions?.length);
  expect(lengths).toEqual([2, 1]);
  await paged.sandbox.close();
});

test.each<[string, ListResourcesCommandInput, string, RegExp]>([
  [
    'a list of what a Profile holds that does not name it',
    { TypeName: typeName('ProfileResourceAssociation') },
    'InvalidRequestException',
    /required key \[ProfileId\] not found/,
  ],
  [
    'a model that is no JSON',
    { TypeName: typeName('Profile'), ResourceModel: '{' },
    'InvalidRequestException',
    /not a valid JSON object/,
  ],
  [
    'a property that the sandbox does not heed',
    { TypeName: typeName('Profile'), ResourceModel: '{"Name":"hub"}' },
    'SandboxNotImplemented',
    /does not heed Name/,
  ],
  [
    'a type that the sandbox does not have',
    { TypeName: 'AWS::S3::Bucket' },
    'SandboxNotImplemented',
    /AWS::Route53Profiles::ProfileAssociation/,
  ],
])('refuses %s', async (_, input, name, message) => {
  const error = await errorOfCall(profiles.hub.send(new ListResourcesCommand(input)));
  expect(error).toMatchObject({ name, message: expect.stringMatching(message) as unknown });
});

test.each([
  [['cloudformation:ListResources'], 'route53profiles:ListProfileAssociations'],
  [['route53profiles:*'], 'cloudformation:ListResources'],
])('a caller who may %j is told that it may not %s', async (allowedActions, denied) => {
  const key = { accessKeyId: 'AKIAEXAMPLELIMITED00', secretAccessKey: 'secret-of-who-may-little' };
  const { accounts } = profilesWorld();
  const limited = await startSandbox({
    world: { snapshot: { schemaVersion: 1, collectedAt: '2026-11-01', accounts } },
    identities: { accessKeys: [{ ...key, accountId: OWNER, allowedActions }] },
  });
  const client = new CloudControlClient({
    endpoint: limited.url,
    region: REGION,
    credentials: key,
    maxAttempts: 1,
  });
  const call = client.send(new ListResourcesCommand({ TypeName: typeName('ProfileAssociation') }));
  expect(await errorOfCall(call)).toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining(`not authorized to perform: ${denied}`) as unknown,
  });
  await limited.close();
});
