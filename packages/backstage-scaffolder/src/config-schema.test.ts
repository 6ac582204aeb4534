import { repositoryPathSchema } from './config-schema';

test.each<[string, boolean]>([
  ['stacks/eu-central-1/team-returns/cdk.tf.json', true],
  ['.github/workflows/private-ecr.yml', true],
  ['.gitignore', true],
  ['', false],
  ['/etc/passwd', false],
  ['../private-ecr.yaml', false],
  ['stacks/../../private-ecr.yaml', false],
  ['.git/config', false],
  ['stacks/.git/config', false],
  ['stacks/.GIT', false],
  ['stacks//cdk.tf.json', false],
  ['stacks/\ncdk.tf.json', false],
  ['stacks/${x}', false],
])('a path of the repository: %j', (path, isTaken) => {
  expect(repositoryPathSchema.safeParse(path).success).toBe(isTaken);
});
