import { GetResourceCommand, ListResourcesCommand } from '@aws-sdk/client-cloudcontrol';
import { errorOfCall } from '../../../__fixtures__/clients';
import { OWNER, REGION } from '../../ecs/__fixtures__/accounts';
import {
  ENDPOINT_ARN,
  PROFILE,
  profilesSandbox,
  type ProfilesSandbox,
  propertiesOf,
} from '../__fixtures__/profiles-sandbox';

let profiles: ProfilesSandbox;
beforeAll(async () => {
  profiles = await profilesSandbox();
});
afterAll(() => profiles.sandbox.close());

const get = async (TypeName: string, Identifier: string, client = profiles.hub) =>
  propertiesOf((await client.send(new GetResourceCommand({ TypeName, Identifier }))).ResourceDescription);

async function identifiers(TypeName: string, ResourceModel?: string): Promise<string[]> {
  const { ResourceDescriptions = [] } = await profiles.hub.send(
    new ListResourcesCommand({ TypeName, ResourceModel }),
  );
  return ResourceDescriptions.map(({ Identifier = '' }) => Identifier);
}

test('answers a Profile', async () => {
  expect(await get('AWS::Route53Profiles::Profile', PROFILE)).toEqual({
    Id: PROFILE,
    Arn: `arn:aws:route53profiles:${REGION}:${OWNER}:profile/${PROFILE}`,
    Name: PROFILE,
  });
});

test('answers an association with a VPC', async () => {
  const TypeName = 'AWS::Route53Profiles::ProfileAssociation';
  const [id = ''] = await identifiers(TypeName);
  expect(await get(TypeName, id)).toEqual({
    Id: id,
    Arn: `arn:aws:route53profiles:${REGION}:${OWNER}:profile-association/${id}`,
    Name: 'hub',
    ProfileId: PROFILE,
    ResourceId: 'vpc-hub',
  });
});

test('answers what a Profile holds', async () => {
  const TypeName = 'AWS::Route53Profiles::ProfileResourceAssociation';
  const [, id = ''] = await identifiers(TypeName, JSON.stringify({ ProfileId: PROFILE }));
  expect(await get(TypeName, id)).toMatchObject({
    ProfileId: PROFILE,
    ResourceArn: ENDPOINT_ARN,
    ResourceType: 'VPC_ENDPOINT',
  });
});

test('does not find what is not there, nor what is another account’s', async () => {
  const TypeName = 'AWS::Route53Profiles::ProfileAssociation';
  const [id = ''] = await identifiers(TypeName);
  const expected = { name: 'ResourceNotFoundException', status: 400 };
  expect(await errorOfCall(get(TypeName, 'rpassoc-none'))).toMatchObject(expected);
  expect(await errorOfCall(get(TypeName, id, profiles.team))).toMatchObject(expected);
});
