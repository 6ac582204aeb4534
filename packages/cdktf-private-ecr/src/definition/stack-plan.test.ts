import { anOrganization, definitionOf } from '../testing';
import { planStacks, shareReadsSpoke } from './stack-plan';

const EXISTING_GATEWAY = {
  transitGatewayId: 'tgw-0123456789abcdef0',
  transitGatewayRouteTableId: 'tgw-rtb-0123456789abcdef0',
};

describe('the plan of the organisation', () => {
  const stacks = planStacks(definitionOf(anOrganization()));

  test('has a stack for each account that holds a part, in an order of application', () => {
    expect(stacks.map(({ name, accountId }) => [name, accountId])).toEqual([
      ['hub-eu-central-1', '111122223333'],
      ['hub-eu-west-1', '111122223333'],
      ['share-checkout', '111122223333'],
      ['team-checkout', '444455556601'],
      ['share-orders', '111122223333'],
      ['team-orders', '444455556602'],
      ['share-billing', '111122223333'],
      ['team-billing', '444455556603'],
      ['spoke-search', '444455556604'],
      ['share-search', '111122223333'],
      ['team-search', '444455556604'],
      ['share-reports', '111122223333'],
      ['spoke-reports', '444455556605'],
      ['team-reports', '444455556605'],
      ['standalone-legacy', '444455556606'],
    ]);
  });

  test('has each stack after all that it needs, those whose contract it reads among them', () => {
    const places = new Map(stacks.map(({ name }, place) => [name, place]));
    for (const [place, { inputs, after }] of stacks.entries()) {
      expect(after).toEqual(expect.arrayContaining(Object.values(inputs)));
      for (const from of after) expect(places.get(from)).toBeLessThan(place);
    }
  });

  test('has a team that uses zones after the share that gives it leave, though it reads nothing of it', () => {
    const after = stacks.find(({ name }) => name === 'team-search')?.after;
    expect(after).toEqual(['hub-eu-central-1', 'spoke-search', 'share-search']);
  });

  test('has a folder for each, by Region', () => {
    expect(stacks.slice(0, 3).map(({ folder }) => folder)).toEqual([
      'stacks/eu-central-1/hub',
      'stacks/eu-west-1/hub',
      'stacks/eu-central-1/share-checkout',
    ]);
    expect(new Set(stacks.map(({ folder }) => folder)).size).toBe(stacks.length);
  });

  test.each([
    ['share-checkout', { hub_contract: 'hub-eu-central-1' }],
    ['team-checkout', { hub_contract: 'hub-eu-central-1', share_contract: 'share-checkout' }],
    ['spoke-search', { hub_contract: 'hub-eu-central-1' }],
    ['share-search', { hub_contract: 'hub-eu-central-1', spoke_contract: 'spoke-search' }],
    ['team-search', { hub_contract: 'hub-eu-central-1', spoke_contract: 'spoke-search' }],
    ['share-reports', { hub_contract: 'hub-eu-west-1' }],
    ['team-reports', { hub_contract: 'hub-eu-west-1', spoke_contract: 'spoke-reports' }],
    ['standalone-legacy', {}],
  ])('%s reads %j', (name, inputs) => {
    expect(stacks.find(stack => stack.name === name)?.inputs).toEqual(inputs);
  });
});

describe('a share comes after its spoke where it needs ids of it', () => {
  test.each([
    ['for leave to use zones', 'zones', 'new', true],
    ['to connect it on a gateway of somebody else', 'profile', EXISTING_GATEWAY, true],
    ['never with a Profile and a gateway of its own', 'profile', 'new', false],
  ] as const)('%s', (_title, dns, transitGateway, reads) => {
    const definition = definitionOf(
      anOrganization(draft => Object.assign(draft.hubs[0], { dns, transitGateway })),
    );
    expect(shareReadsSpoke(definition.hubs[0]!)).toBe(reads);
    const names = planStacks(definition).map(({ name }) => name);
    expect(names.indexOf('spoke-search') < names.indexOf('share-search')).toBe(reads);
  });
});
