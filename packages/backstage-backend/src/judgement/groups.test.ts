import type { HubPlacement } from '../model/hub';
import type { Target } from '../model/target';
import { unitKey } from '../model/unit';
import { groupOf, groupsOf } from './groups';

const REGION = 'eu-west-1';
const hub = (name: string, changes: Partial<HubPlacement> = {}): HubPlacement => ({
  name,
  accountId: '111111111111',
  region: REGION,
  vpcId: `vpc-${name}`,
  ...changes,
});
const vpc = (name: string, changes: object = {}): Target => ({
  entityRef: `resource:default/${name}`,
  kind: 'vpc',
  title: name,
  placement: { accountId: '222222222222', region: REGION, vpcId: `vpc-${name}`, subnetIds: [], ...changes },
  repositoryArns: [],
  problems: [],
});

const idsOf = (targets: readonly Target[], hubs: readonly HubPlacement[]) =>
  Object.fromEntries(
    groupsOf(targets, hubs).map(group => [group.id, group.targets.map(({ title }) => title)]),
  );

describe('who is judged together', () => {
  const { placement: _placement, ...unplaced } = vpc('lost');

  test.each<[string, Target[], HubPlacement[], Record<string, string[]>]>([
    [
      'VPCs that name a hub',
      [vpc('b', { hub: 'main' }), vpc('a', { hub: 'main' })],
      [hub('main')],
      { 'hub:eu-west-1/main': ['a', 'b'] },
    ],
    [
      'a VPC that is the hub’s, whether it names it or not',
      [vpc('main')],
      [hub('main')],
      { 'hub:eu-west-1/main': ['main'] },
    ],
    [
      'a VPC without a hub, by itself',
      [vpc('a'), vpc('b')],
      [],
      { 'vpc:eu-west-1/vpc-a': ['a'], 'vpc:eu-west-1/vpc-b': ['b'] },
    ],
    [
      'entities of one VPC',
      [vpc('a'), { ...vpc('a'), title: 'twin' }],
      [],
      { 'vpc:eu-west-1/vpc-a': ['a', 'twin'] },
    ],
    [
      'a VPC that names a hub which is not there',
      [vpc('a', { hub: 'gone' })],
      [hub('main')],
      { 'hub:eu-west-1/main': [], 'vpc:eu-west-1/vpc-a': ['a'] },
    ],
    [
      'a VPC that names a hub of another Region',
      [vpc('a', { hub: 'main' })],
      [hub('main', { region: 'us-east-1' })],
      { 'hub:us-east-1/main': [], 'vpc:eu-west-1/vpc-a': ['a'] },
    ],
    ['a hub that nobody uses', [], [hub('main')], { 'hub:eu-west-1/main': [] }],
    ['entities that do not say where they are', [unplaced], [], { nowhere: ['lost'] }],
  ])('%s', (_what, targets, hubs, expected) => {
    expect(idsOf(targets, hubs)).toEqual(expected);
    expect(idsOf(targets, [...hubs].reverse())).toEqual(expected);
  });
});

test('a group waits for the accounts of its hub, its VPCs, services and repositories', () => {
  const service: Target = {
    ...vpc('a', { hub: 'main' }),
    kind: 'service',
    ecsServiceArn: `arn:aws:ecs:${REGION}:333333333333:service/main/api`,
    repositoryArns: ['arn:aws:ecr:us-east-1:444444444444:repository/base'],
  };
  const [group] = groupsOf([service], [hub('main')]);
  expect(group?.units.map(unitKey)).toEqual([
    '111111111111/eu-west-1',
    '222222222222/eu-west-1',
    '333333333333/eu-west-1',
    '444444444444/us-east-1',
  ]);
});

test('a stored group is found again, with its hub', () => {
  const targets = [vpc('a', { hub: 'main' })];
  expect(groupOf('hub:eu-west-1/main', targets, [hub('main')])).toMatchObject({
    hub: { name: 'main' },
    targets,
  });
  expect(groupOf('hub:eu-west-1/main', targets, [])).toBeUndefined();
});
