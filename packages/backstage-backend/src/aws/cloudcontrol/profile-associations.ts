import {
  type CloudControlClient,
  GetResourceCommand,
  paginateListResources,
  type ResourceDescription,
} from '@aws-sdk/client-cloudcontrol';
import { allPages } from '../pages';
import type { ListReader } from '../unit-reading';

const ASSOCIATION = 'AWS::Route53Profiles::ProfileAssociation';
const RESOURCE_ASSOCIATION = 'AWS::Route53Profiles::ProfileResourceAssociation';

/** The Profiles of the account's own VPCs, with what they hold. */
export const readProfileAssociations: ListReader = async unit => {
  const { accountId } = unit.plan.unit;
  const vpcs = await unit.list('Vpcs');
  if (vpcs?.every(({ OwnerId }) => OwnerId !== accountId) === true) return { value: [] };
  const client = await unit.client('cloudcontrol');
  const associations = await resources(client, ASSOCIATION);
  const profileIds = [...new Set(associations.map(({ ProfileId }) => String(ProfileId)))];
  const contents = new Map(
    await Promise.all(
      profileIds.map(
        async id => [id, await resources(client, RESOURCE_ASSOCIATION, { ProfileId: id })] as const,
      ),
    ),
  );
  const value = associations.map(({ ResourceId, ProfileId }) => ({
    ResourceId,
    ProfileId,
    Resources: contents.get(String(ProfileId))?.map(({ ResourceArn }) => ({ ResourceArn })),
  }));
  return { value };
};

type Properties = Readonly<Record<string, unknown>>;

/** The resources of a type: a list names them, and of their properties it promises no more than the identifier. */
async function resources(
  client: CloudControlClient,
  TypeName: string,
  model?: Properties,
): Promise<readonly Properties[]> {
  const input = { TypeName, ...(model !== undefined && { ResourceModel: JSON.stringify(model) }) };
  const listed = await allPages(paginateListResources({ client }, input), page => page.ResourceDescriptions);
  return Promise.all(
    listed.map(async ({ Identifier }) => {
      const answer = await client.send(new GetResourceCommand({ TypeName, Identifier }));
      return propertiesOf(answer.ResourceDescription);
    }),
  );
}

function propertiesOf(description: ResourceDescription | undefined): Properties {
  return JSON.parse(description?.Properties ?? '{}') as Properties;
}
