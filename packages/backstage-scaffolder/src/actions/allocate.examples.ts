import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Shown in the list of actions of the portal, and run by the tests. */
export const examples: TemplateExample[] = [
  {
    description: 'Reserve a range for a new team',
    example: `steps:
  - id: allocate
    name: Reserve a range
    action: private-ecr:allocate
    input:
      request:
        name: returns
        owner: group:default/returns
        accountId: '888899990000'
        region: eu-central-1
        hub: network-frankfurt
        size: medium
`,
  },
  {
    description: 'Reserve a range for a team that changes what it has',
    example: `steps:
  - id: allocate
    name: Reserve a range
    action: private-ecr:allocate
    input:
      mode: change
      request:
        name: checkout
        owner: group:default/checkout
        accountId: '222233334444'
        region: eu-central-1
        hub: network-frankfurt
        size: large
`,
  },
];
