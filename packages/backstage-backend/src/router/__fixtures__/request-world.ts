import type { RegionLists } from '@private-ecr/core';
import type { Store } from '../../store';
import { aResult, someFacts } from '../../store/__fixtures__/builders';
import { aComponent, aGroupEntity, aVpcEntity } from '../../testing/portal';

/** A hub whose account is read. */
export const HUB = {
  name: 'main',
  title: 'The hub',
  accountId: '111111111111',
  region: 'eu-west-1',
  vpcId: 'vpc-0123456789abcdef0',
};
/** Hubs that give something, hubs that do not, and accounts of two teams. */
export const CONFIG = {
  hubs: [
    {
      ...HUB,
      pools: { sharedSubnets: ['10.0.0.0/16'], spokeVpcs: ['10.64.0.0/16'] },
    },
    { ...HUB, name: 'unread', region: 'us-east-1', pools: { sharedSubnets: ['10.1.0.0/16'] } },
    { ...HUB, name: 'small', pools: { sharedSubnets: ['10.0.255.0/25'] }, maxTeams: 1 },
    { ...HUB, name: 'bare' },
  ],
  requests: {
    administrators: ['group:default/admins'],
    accounts: [
      { accountId: '222222222222', title: 'Payments', owners: ['group:default/payments'] },
      { accountId: '333333333333', owners: ['group:default/other', 'group:default/payments'] },
      { accountId: '444444444444', owners: ['group:default/other'] },
    ],
    standalonePools: { 'eu-west-1': ['10.96.0.0/16'] },
  },
};
/** A team’s network and its service. */
export const ENTITIES = [
  aGroupEntity('payments'),
  aGroupEntity('other'),
  aGroupEntity('admins'),
  aVpcEntity({
    name: 'checkout',
    owner: 'payments',
    accountId: '222222222222',
    vpcId: HUB.vpcId,
    annotations: { 'private-ecr.io/hub': 'main' },
  }),
  aComponent({ name: 'checkout-api', owner: 'payments', dependsOn: 'resource:default/checkout' }),
];

/** The hub's account as the collector would have read it. */
export async function readHub(store: Store, more: RegionLists = {}): Promise<void> {
  const at = new Date().toISOString();
  const unit = { accountId: HUB.accountId, region: HUB.region };
  await store.units.sync([{ unit, ecsServiceArns: [], repositoryArns: [], readsGlobalLists: true }]);
  const claim = await store.unitQueue.claim({ shard: 0, shards: 1, takeoverMs: 0 }, 60_000);
  if (claim === undefined) throw new Error('the unit is not due');
  const lists = {
    Vpcs: [{ VpcId: HUB.vpcId, OwnerId: HUB.accountId, CidrBlock: '10.0.0.0/16' }],
    Subnets: [{ SubnetId: 'subnet-1', VpcId: HUB.vpcId, CidrBlock: '10.0.0.0/26' }],
    RouteTables: [
      {
        RouteTableId: 'rtb-1',
        VpcId: HUB.vpcId,
        Routes: [
          { DestinationCidrBlock: '10.64.0.0/26', TransitGatewayId: 'tgw-1' },
          { DestinationCidrBlock: '10.64.0.0/12', TransitGatewayId: 'tgw-1' },
        ],
      },
    ],
    TransitGatewayVpcAttachments: [],
    TransitGatewayRouteTables: [],
    ...more,
  };
  const parts = Object.fromEntries(Object.keys(lists).map(list => [list, { collectedAt: at }]));
  const facts = { ...someFacts(unit, at), lists, parts };
  await store.unitQueue.save(claim, aResult(facts), new Date(Date.now() + 900_000));
}

/** A team’s request. */
export const aRequest = (changes: object = {}) => ({
  name: 'checkout',
  owner: 'group:default/payments',
  accountId: '222222222222',
  region: 'eu-west-1',
  hub: 'main',
  ...changes,
});
/** The body of a POST of it. */
export const aBody = (changes: object = {}, more: object = {}) => ({
  requestId: 'task-1',
  request: aRequest(changes),
  ...more,
});

/** What went wrong, as a caller reads it. */
export const told = (answer: { body: Record<string, unknown> }) =>
  (answer.body as { error?: { message: string } }).error?.message ?? '';
