import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Shown in the list of actions of the portal, and run by the tests. */
export const examples: TemplateExample[] = [
  {
    description: 'Plan the stacks of a team',
    example: `steps:
  - id: plan
    name: Plan
    action: private-ecr:plan
    input:
      stacks: [share-returns, team-returns]
      baseCommit: 0123456789abcdef0123456789abcdef01234567
`,
  },
];
