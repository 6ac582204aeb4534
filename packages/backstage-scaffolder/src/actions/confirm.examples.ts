import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Shown in the list of actions of the portal, and run by the tests. */
export const examples: TemplateExample[] = [
  {
    description: 'Keep what was reserved',
    example: `steps:
  - id: confirm
    name: Confirm
    action: private-ecr:confirm
    input:
      branch: private-ecr/add-returns
`,
  },
];
