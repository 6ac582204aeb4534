import { GetRepositoryPolicyCommand } from '@aws-sdk/client-ecr';
import { OWNER } from '../../ecs/__fixtures__/accounts';
import { type EcrSandbox, ecrSandbox } from '../__fixtures__/ecr-sandbox';
import { POLICY } from '../__fixtures__/ecr-sandbox';

let ecr: EcrSandbox;

beforeAll(async () => {
  ecr = await ecrSandbox();
});

afterAll(() => ecr.sandbox.close());

test('answers the policy as text', async () => {
  const { policyText, registryId } = await ecr.owner.send(
    new GetRepositoryPolicyCommand({ repositoryName: 'shop/cart' }),
  );
  expect(JSON.parse(policyText ?? '')).toEqual(POLICY);
  expect(registryId).toBe(OWNER);
});

test('says that a repository has no policy, and that one is not there', async () => {
  await expect(
    ecr.owner.send(new GetRepositoryPolicyCommand({ repositoryName: 'shop/empty' })),
  ).rejects.toMatchObject({
    name: 'RepositoryPolicyNotFoundException',
    message:
      "Repository policy does not exist for the repository with name 'shop/empty' in the registry with id '111111111111'",
  });
  await expect(
    ecr.owner.send(new GetRepositoryPolicyCommand({ repositoryName: 'none' })),
  ).rejects.toMatchObject({ name: 'RepositoryNotFoundException' });
});

test('another account does not find the repository', async () => {
  await expect(
    ecr.other.send(new GetRepositoryPolicyCommand({ repositoryName: 'shop/cart' })),
  ).rejects.toMatchObject({ name: 'RepositoryNotFoundException' });
});
