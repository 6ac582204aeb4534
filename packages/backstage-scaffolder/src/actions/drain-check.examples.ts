import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Shown in the list of actions of the portal, and run by the tests. */
export const examples: TemplateExample[] = [
  {
    description: 'Make sure that nothing runs any more',
    example: `steps:
  - id: drained
    name: Nothing runs any more
    action: private-ecr:drain-check
    input:
      entityRef: resource:default/network-checkout
`,
  },
];
