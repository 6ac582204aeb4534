import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Shown in the list of actions of the portal, and run by the tests. */
export const examples: TemplateExample[] = [
  {
    description: 'Trace a team before anything is applied',
    example: `steps:
  - id: check
    name: Trace
    action: private-ecr:check
    input:
      team: returns
`,
  },
];
