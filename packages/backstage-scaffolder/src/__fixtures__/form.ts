/** What the form of a new network sends. */
export const FORM = {
  owner: 'group:default/returns',
  name: 'returns',
  topology: 'shared-subnets',
  location: { accountId: '888899990000', hub: 'network-frankfurt', region: 'eu-central-1' },
  size: { size: 'medium', azCount: 2 },
  services: ['component:default/returns-api'],
  needs: ['awslogs'],
  repositories: ['returns/*'],
  internetEgress: false,
};
