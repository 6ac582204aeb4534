import type { RegionLists } from '@private-ecr/core';
import { onSqlite } from '../testing/databases';
import { CALLERS, type Portal, startPortal } from '../testing/portal';
import { aBody, aRequest, CONFIG, ENTITIES, HUB, readHub, told } from './__fixtures__/request-world';

const { accountId, region } = HUB;
const OTHER = '555555555555';
const OWN = '222222222222';

interface FullHub {
  readonly name: string;
  /** What the operator says of it. */
  readonly limits: object;
  readonly subnets?: number;
  /** With whom its subnets are shared. */
  readonly principals?: readonly string[];
  /** Ranges that its endpoints admit. */
  readonly admitted?: readonly string[];
}

/** Hubs that are nearly full, each in a VPC of its own. */
const HUBS: readonly FullHub[] = [
  { name: 'full', limits: { participantAccounts: 1 }, principals: [OTHER] },
  { name: 'last', limits: { participantAccounts: 2 }, principals: [OTHER] },
  { name: 'known', limits: { participantAccounts: 1 }, principals: [OWN] },
  { name: 'organisation', limits: {}, principals: [`arn:aws:organizations::${accountId}:organization/o-1`] },
  { name: 'subnets', limits: { subnetsPerVpc: 4 }, subnets: 3 },
  { name: 'rules', limits: { rulesPerSecurityGroup: 2 }, admitted: ['10.200.0.0/24', '10.201.0.0/24'] },
];
const vpcIdOf = (place: number) => `vpc-0123456789abcdef${place + 1}`;
const groupIdOf = (place: number) => `sg-0123456789abcdef${place + 1}`;

const CROWDED = HUBS.map(({ name, limits }, place) => ({
  ...HUB,
  name,
  vpcId: vpcIdOf(place),
  pools: { sharedSubnets: [`10.${place + 1}.128.0/17`], spokeVpcs: [`10.${place + 65}.0.0/16`] },
  ...limits,
}));

function listsOf({ subnets = 1, principals = [], admitted = [] }: FullHub, place: number): RegionLists {
  const VpcId = vpcIdOf(place);
  const GroupId = groupIdOf(place);
  const subnetIds = Array.from({ length: subnets }, (_, index) => `subnet-${place}-${index}`);
  return {
    Vpcs: [{ VpcId, OwnerId: accountId, CidrBlock: `10.${place + 1}.0.0/16` }],
    Subnets: subnetIds.map((SubnetId, index) => ({
      SubnetId,
      VpcId,
      OwnerId: accountId,
      CidrBlock: `10.${place + 1}.${index}.0/24`,
    })),
    VpcEndpoints: [
      {
        VpcEndpointId: `vpce-${place}`,
        VpcEndpointType: 'Interface',
        VpcId,
        ServiceName: `com.amazonaws.${region}.ecr.api`,
        Groups: [{ GroupId }],
      },
    ],
    SecurityGroups: [
      {
        GroupId,
        VpcId,
        IpPermissions: [{ IpProtocol: 'tcp', IpRanges: admitted.map(CidrIp => ({ CidrIp })) }],
      },
    ],
    ResourceShares: [
      {
        resourceShareArn: `arn:aws:ram:${region}:${accountId}:resource-share/${place}`,
        owningAccountId: accountId,
        associations: [
          {
            associationType: 'RESOURCE',
            status: 'ASSOCIATED',
            associatedEntity: `arn:aws:ec2:${region}:${accountId}:subnet/${subnetIds[0]}`,
          },
          ...principals.map(associatedEntity => ({
            associationType: 'PRINCIPAL',
            status: 'ASSOCIATED',
            associatedEntity,
          })),
        ],
      },
    ],
  };
}

const LISTS = ['Vpcs', 'Subnets', 'VpcEndpoints', 'SecurityGroups', 'ResourceShares'] as const;
const ALL: RegionLists = Object.fromEntries(
  LISTS.map(list => [list, HUBS.flatMap<object>((hub, place) => [...(listsOf(hub, place)[list] ?? [])])]),
);

type Refused = [what: string, request: object, problem: Record<'found' | 'allowed' | 'fix', string>];

const asOlga = CALLERS.owner;
const inHub = (hub: string, changes: object = {}) => ({ hub, name: `new-${hub}`, ...changes });

onSqlite(
  'a hub at a quota',
  database => {
    let portal: Portal;
    beforeAll(async () => {
      portal = await startPortal({ database, entities: ENTITIES, privateEcr: { ...CONFIG, hubs: CROWDED } });
      await readHub(portal.store, ALL);
    }, 180_000);
    afterAll(() => portal.stop());

    const make = (requestId: string, changes: object) =>
      portal.ask('/v1/requests', { method: 'post', as: asOlga, body: aBody(changes, { requestId }) });
    const preview = async (changes: object) =>
      (
        await portal.ask('/v1/requests/preview', {
          method: 'post',
          as: asOlga,
          body: { request: aRequest(changes) },
        })
      ).body;

    test.each<Refused>([
      [
        'of accounts',
        inHub('full'),
        {
          found: 'full, whose subnets are shared with 1 account',
          allowed:
            'a hub whose subnets are shared with fewer than 1 (AWS\'s quota "Participant accounts per VPC")',
          fix: 'choose another hub or the topology spoke-vpc, or have the quota of account 111111111111 raised and set as participantAccounts of the hub',
        },
      ],
      [
        'of subnets',
        inHub('subnets'),
        {
          found: 'subnets, whose VPC has 3 subnets with those of requests under way, and would have 5',
          allowed: 'a hub whose VPC has at most 4 with those of the request (AWS\'s quota "Subnets per VPC")',
          fix: 'choose another hub, fewer Availability Zones or the topology spoke-vpc, or have the quota of account 111111111111 raised and set as subnetsPerVpc of the hub',
        },
      ],
      ...['shared-subnets', 'spoke-vpc'].map((topology): Refused => [
        `of rules of the group of its endpoints, ${topology}`,
        inHub('rules', { topology }),
        {
          found: `rules, whose ${groupIdOf(5)} has 2 rules with those of requests under way, and would have 3`,
          allowed:
            'a hub whose endpoints have a security group of at most 2 with that of the request, where a prefix list counts as often as it may have entries (AWS\'s quota "Inbound or outbound rules per security group")',
          fix: 'choose another hub, or connectivity by security-group-reference or prefix-list, or have the quota of account 111111111111 raised and set as rulesPerSecurityGroup of the hub',
        },
      ]),
    ])(
      '%s refuses what goes beyond it, in the request and in the preview: what is used, the limit, the fix',
      async (_what, request, problem) => {
        const answer = await make('task-full', request);
        expect([answer.status, told(answer)]).toEqual([
          409,
          `request: hub: found ${problem.found}; allowed: ${problem.allowed}; fix: ${problem.fix}.`,
        ]);
        expect(await preview(request)).toMatchObject({ problems: [{ path: 'hub', ...problem }] });
        const { body } = await portal.ask('/v1/requests', { as: CALLERS.admin });
        expect(body['requests']).toEqual([]);
      },
    );

    test.each<[string, object]>([
      ['a VPC behind the Transit Gateway shares no subnet', inHub('full', { topology: 'spoke-vpc' })],
      ['an account that takes part already', inHub('known')],
      ['one subnet, where there is room for one', inHub('subnets', { azCount: 1 })],
      [
        'a VPC behind the Transit Gateway has no subnet of the hub',
        inHub('subnets', { topology: 'spoke-vpc' }),
      ],
      ['a group that has its rule', inHub('rules', { connectivity: 'security-group-reference' })],
    ])('what needs nothing of the quota is given: %s', async (_what, request) => {
      const answer = await preview(request);
      expect([answer['problems'], answer['notKnown']]).toEqual([[], undefined]);
    });

    test('how full a hub is, and for which topologies, is among the options', async () => {
      const { body } = await portal.ask('/v1/requests/options', { as: asOlga });
      const shared = { topologies: ['shared-subnets'] };
      expect(body['hubs']).toContainEqual(
        expect.objectContaining({
          name: 'subnets',
          quota: [
            { what: 'accounts that its subnets are shared with', used: 0, limit: 100, ...shared },
            { what: 'subnets of its VPC', used: 3, limit: 4, ...shared },
            { what: 'rules of the security group of its endpoints', used: 0, limit: 60 },
          ],
        }),
      );
    });

    test('the account that took the last place may have more, and no other', async () => {
      expect((await make('task-last', inHub('last'))).status).toBe(201);
      expect((await make('task-again', inHub('last', { name: 'again' }))).status).toBe(201);
      const other = await make('task-other', inHub('last', { name: 'other', accountId: '333333333333' }));
      expect([other.status, told(other)]).toEqual([
        409,
        expect.stringContaining('last, whose subnets are shared with 2 accounts'),
      ]);
      for (const id of ['task-last', 'task-again']) {
        await portal.ask(`/v1/requests/${id}`, { method: 'delete', as: asOlga });
      }
    });

    test('what is not known refuses nothing, and is said', async () => {
      const notKnown = [
        'whether organisation has room is not known: not seen: accounts that its subnets are shared with (at most 100)',
      ];
      expect(await preview(inHub('organisation'))).toMatchObject({ problems: [], notKnown });
      const answer = await make('task-unknown', inHub('organisation'));
      expect([answer.status, answer.body['notKnown']]).toEqual([201, notKnown]);
      await portal.ask('/v1/requests/task-unknown', { method: 'delete', as: asOlga });
    });

    test('a sixth request of an owner that nobody has confirmed is refused too, until one is given back', async () => {
      const names = ['one', 'two', 'three', 'four', 'five'];
      const at = (name: string) => inHub('organisation', { name });
      for (const name of names) expect((await make(`task-${name}`, at(name))).status).toBe(201);
      expect((await make('task-one', at('one'))).status).toBe(200);
      const sixth = await make('task-six', { ...at('six'), accountId: '333333333333' });
      expect([sixth.status, told(sixth)]).toEqual([
        409,
        expect.stringMatching(
          /^request: owner: found "group:default\/payments", with 5 open requests already: two, three, four, five, one; allowed: at most 5 at a time .*; fix: confirm or release one of them; the first of them ends by itself at 2\S+Z\.$/,
        ),
      ]);
      expect((await preview(at('six')))['problems']).toMatchObject([{ path: 'owner' }]);
      await portal.ask('/v1/requests/task-two', { method: 'delete', as: asOlga });
      expect((await make('task-six', at('six'))).status).toBe(201);
    });
  },
  'after-all',
);
