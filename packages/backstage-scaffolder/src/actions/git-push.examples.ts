import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Shown in the list of actions of the portal, and run by the tests. */
export const examples: TemplateExample[] = [
  {
    description: 'Push what was rendered',
    example: `steps:
  - id: push
    name: Push a branch
    action: private-ecr:git:push
    input:
      branch: private-ecr/add-returns
      title: Network of returns
      description: Requested by user:default/tara.
      baseCommit: 0123456789abcdef0123456789abcdef01234567
      files:
        - private-ecr.yaml
        - stacks/eu-central-1/team-returns/cdk.tf.json
`,
  },
];
