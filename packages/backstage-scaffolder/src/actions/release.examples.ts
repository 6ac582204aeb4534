import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Shown in the list of actions of the portal, and run by the tests. */
export const examples: TemplateExample[] = [
  {
    description: 'Take everything back where a step failed',
    example: `steps:
  - id: release
    name: Take back
    if: \${{ failure() }}
    action: private-ecr:release
    input:
      branch: private-ecr/add-returns
`,
  },
  {
    description: 'Give back the range of a team that is no more',
    example: `steps:
  - id: release
    name: Give back the range
    action: private-ecr:release
    input:
      hub: network-frankfurt
      name: checkout
`,
  },
];
