import { listOf } from '../__fixtures__/read';

const repositoryWith = (others: object) =>
  listOf('Repositories', { aws_ecr_repository: { r: { name: 'team/api' } }, ...others })?.[0];
const policyOf = (policy: string) => ({
  aws_ecr_repository_policy: { p: { repository: '${aws_ecr_repository.r.name}', policy } },
});

test('a repository that a stack makes has no policy but those of stacks', () => {
  expect(repositoryWith({})).toEqual({
    repositoryName: 'team/api',
    registryId: '111122223333',
    repositoryArn: 'arn:aws:ecr:eu-central-1:111122223333:repository/team/api',
    policyText: null,
  });
  expect(repositoryWith(policyOf('{}'))).toMatchObject({ policyText: '{}' });
});

test('a policy that is not known is not none', () => {
  expect(repositoryWith(policyOf('${var.x}'))).not.toHaveProperty('policyText');
});
