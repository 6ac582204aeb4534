import { aWorld, HUB, REGION, SPOKE, TEAM } from '../__fixtures__/a-world';
import { parseWorld } from './parse-world';
import { visibleTo } from './view';
import { idOf, type World, type WorldInput } from './world';

interface Share {
  status?: string;
  associations: { associatedEntity: string; associationType: string; status: string }[];
}

const ORGANIZATION = 'arn:aws:organizations::111111111111:organization/o-example';
const UNIT = 'arn:aws:organizations::111111111111:ou/o-example/ou-1';

/** The world with the hub's share changed. */
function shared(change: (share: Share) => void, organization?: WorldInput['organization']): World {
  const world = aWorld();
  change(world.snapshot.accounts[HUB]?.[REGION]?.ResourceShares?.[0] as unknown as Share);
  return parseWorld({ ...world, ...(organization !== undefined && { organization }) }, {});
}

const subnetsOf = (world: World, accountId: string) =>
  visibleTo(world, accountId, REGION, 'Subnets').map(({ entry }) => idOf('Subnets', entry));
const principal = (associatedEntity: string) => (share: Share) => {
  share.associations[0] = { associatedEntity, associationType: 'PRINCIPAL', status: 'ASSOCIATED' };
};

it('shows a participant what is shared with it, without tags and under its own names of zones', () => {
  const [, subnet] = visibleTo(
    shared(() => undefined),
    TEAM,
    REGION,
    'Subnets',
  );
  expect(subnet).toEqual({
    ownerId: HUB,
    entry: {
      SubnetId: 'subnet-team-a',
      VpcId: 'vpc-hub',
      CidrBlock: '10.64.2.0/24',
      AvailabilityZone: 'eu-west-1b',
      AvailabilityZoneId: 'euw1-az1',
      State: 'available',
    },
  });
});

it.each([
  ['an account that is its principal', principal(SPOKE), undefined, true],
  ['the root of an account that is its principal', principal(`arn:aws:iam::${SPOKE}:root`), undefined, true],
  ['every account of the organisation', principal(ORGANIZATION), undefined, true],
  ['no account of another organisation', principal(`${ORGANIZATION}2`), undefined, false],
  [
    'no account that is not in the organisation',
    principal(ORGANIZATION),
    { Organization: { Id: 'o-example' }, Accounts: [{ Id: HUB }] },
    false,
  ],
  [
    'the accounts of a unit',
    principal(UNIT),
    { Organization: { Id: 'o-example' }, OrganizationalUnits: { [UNIT]: [SPOKE] } },
    true,
  ],
  ['nobody else', () => undefined, undefined, false],
])('a share reaches %s', (_, change, organization, isReached) => {
  expect(subnetsOf(shared(change, organization), SPOKE).includes('subnet-team-a')).toBe(isReached);
});

it.each([
  [
    'whose principal is still being associated',
    (share: Share) => (share.associations[0]!.status = 'ASSOCIATING'),
  ],
  [
    'whose resource is still being associated',
    (share: Share) => (share.associations[1]!.status = 'ASSOCIATING'),
  ],
  ['that was deleted', (share: Share) => (share.status = 'DELETED')],
])('a share %s shows nothing', (_, change) => {
  expect(subnetsOf(shared(change), TEAM)).toEqual(['subnet-team-own']);
});

it.each([
  ['VpcEndpoints', []],
  ['NatGateways', []],
  ['NetworkInterfaces', ['eni-task']],
  ['RouteTables', ['rtb-team']],
  ['NetworkAcls', ['acl-hub']],
  ['DhcpOptions', ['dopt-hub']],
  ['InternetGateways', ['igw-hub']],
  ['ResourceShares', []],
] as const)('of %s a participant sees %j', (list, ids) => {
  const seen = visibleTo(
    shared(() => undefined),
    TEAM,
    REGION,
    list,
  );
  expect(seen.map(({ entry }) => idOf(list, entry))).toEqual(ids);
});

it('shows a participant of tables and ACLs the associations of its own subnets only', () => {
  const [acl] = visibleTo(
    shared(() => undefined),
    TEAM,
    REGION,
    'NetworkAcls',
  );
  expect(acl?.entry['Associations']).toMatchObject([{ SubnetId: 'subnet-team-a' }]);
});

it("hides another's endpoint even where a snapshot has it in the participant's own list", () => {
  const world = aWorld();
  const lists = world.snapshot.accounts[TEAM]?.[REGION];
  Object.assign(lists ?? {}, { VpcEndpoints: [{ VpcEndpointId: 'vpce-1', OwnerId: HUB }] });
  expect(visibleTo(parseWorld(world, {}), TEAM, REGION, 'VpcEndpoints')).toEqual([]);
});

it('shows a participant the main table where a shared subnet names none', () => {
  const world = aWorld();
  const [, table] = world.snapshot.accounts[HUB]?.[REGION]?.RouteTables ?? [];
  Object.assign(table ?? {}, { Associations: [] });
  const seen = visibleTo(parseWorld(world, {}), TEAM, REGION, 'RouteTables');
  expect(seen.map(({ entry }) => idOf('RouteTables', entry))).toEqual(['rtb-hub']);
});
