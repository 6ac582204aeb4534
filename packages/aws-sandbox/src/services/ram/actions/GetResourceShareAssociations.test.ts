import {
  GetResourceShareAssociationsCommand,
  type GetResourceShareAssociationsCommandInput,
  paginateGetResourceShareAssociations,
} from '@aws-sdk/client-ram';
import { OTHER } from '../../ecs/__fixtures__/accounts';
import {
  ORGANIZATION_ARN,
  type RamSandbox,
  ramSandbox,
  shareArn,
  SUBNET_ARN,
} from '../__fixtures__/ram-sandbox';

let ram: RamSandbox;

beforeAll(async () => {
  ram = await ramSandbox();
});

afterAll(() => ram.sandbox.close());

test('answers the resources of a share', async () => {
  const { resourceShareAssociations } = await ram.owner.send(
    new GetResourceShareAssociationsCommand({
      associationType: 'RESOURCE',
      resourceShareArns: [shareArn('account')],
    }),
  );
  expect(resourceShareAssociations).toEqual([
    {
      resourceShareArn: shareArn('account'),
      resourceShareName: 'account',
      associatedEntity: SUBNET_ARN,
      associationType: 'RESOURCE',
      status: 'ASSOCIATED',
    },
  ]);
});

test.each<[string, Partial<GetResourceShareAssociationsCommandInput>, string[]]>([
  ['all', {}, [OTHER, ORGANIZATION_ARN, OTHER, OTHER]],
  ['of one principal', { principal: ORGANIZATION_ARN }, [ORGANIZATION_ARN]],
  ['of a status', { associationStatus: 'ASSOCIATING' }, [OTHER]],
])('answers the principals: %s', async (_, input, entities) => {
  const { resourceShareAssociations } = await ram.owner.send(
    new GetResourceShareAssociationsCommand({ associationType: 'PRINCIPAL', ...input }),
  );
  expect(resourceShareAssociations?.map(({ associatedEntity }) => associatedEntity)).toEqual(entities);
});

test('a principal of a share is not told what it holds', async () => {
  const { resourceShareAssociations } = await ram.other.send(
    new GetResourceShareAssociationsCommand({ associationType: 'RESOURCE' }),
  );
  expect(resourceShareAssociations).toEqual([]);
});

test('pages are as long as is asked for, and lead through all', async () => {
  const lengths = [];
  const all = paginateGetResourceShareAssociations(
    { client: ram.owner, pageSize: 3 },
    { associationType: 'RESOURCE' },
  );
  for await (const { resourceShareAssociations } of all) lengths.push(resourceShareAssociations?.length);
  expect(lengths).toEqual([3, 1]);
});

test.each<[string, GetResourceShareAssociationsCommandInput, string]>([
  [
    'a share that is not there',
    { associationType: 'RESOURCE', resourceShareArns: [shareArn('none')] },
    'UnknownResourceException',
  ],
  [
    'a principal among resources',
    { associationType: 'RESOURCE', principal: OTHER },
    'InvalidParameterException',
  ],
])('refuses %s', async (_, input, name) => {
  await expect(ram.owner.send(new GetResourceShareAssociationsCommand(input))).rejects.toMatchObject({
    name,
    $metadata: { httpStatusCode: 400 },
  });
});
