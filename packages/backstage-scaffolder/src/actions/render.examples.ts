import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** Shown in the list of actions of the portal, and run by the tests. */
export const examples: TemplateExample[] = [
  {
    description: 'Render a new team',
    example: `steps:
  - id: render
    name: Render Terraform
    action: private-ecr:render
    input:
      request:
        name: returns
        owner: group:default/returns
        accountId: '888899990000'
        region: eu-central-1
        hub: network-frankfurt
        cidr: 10.0.1.0/24
        needs: [awslogs]
`,
  },
  {
    description: 'Render the end of a team',
    example: `steps:
  - id: render
    name: Render Terraform
    action: private-ecr:render
    input:
      mode: remove
      request:
        name: checkout
`,
  },
];
