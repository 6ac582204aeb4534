import type { HubPlacement } from '../model/hub';
import { ACCOUNT, aServiceEntity, aVpcEntity, ECR_ARN, ECS_ARN, REGION } from './__fixtures__/entities';
import { collectionPlansOf } from './collection-plans';
import { targetsOf } from './targets-of';

const HUB: HubPlacement = {
  name: 'network-frankfurt',
  accountId: '999900001111',
  region: REGION,
  vpcId: 'vpc-0a',
};

test('what is read: the hubs, the VPCs, and where services and repositories are', () => {
  const other = 'arn:aws:ecr:us-east-1:444455556666:repository/base';
  const targets = targetsOf([
    aVpcEntity(),
    aServiceEntity({ 'aws.amazon.com/amazon-ecr-arn': `${ECR_ARN},${other}` }),
  ]);
  expect(collectionPlansOf({ targets, hubs: [HUB] })).toEqual([
    {
      unit: { accountId: ACCOUNT, region: REGION },
      ecsServiceArns: [ECS_ARN],
      repositoryArns: [ECR_ARN],
      readsGlobalLists: true,
    },
    {
      unit: { accountId: '444455556666', region: 'us-east-1' },
      ecsServiceArns: [],
      repositoryArns: [other],
      readsGlobalLists: true,
    },
    {
      unit: { accountId: '999900001111', region: REGION },
      ecsServiceArns: [],
      repositoryArns: [],
      readsGlobalLists: true,
    },
  ]);
});

test('what is no Region’s is read once per account, and in each Region with a hub, whose zones teams are judged by', () => {
  const inRegion = (region: string) =>
    aServiceEntity({ 'aws.amazon.com/amazon-ecr-arn': `arn:aws:ecr:${region}:444455556666:repository/base` });
  const targets = targetsOf([
    aVpcEntity(),
    { ...inRegion('us-east-1'), metadata: { ...inRegion('us-east-1').metadata, name: 'one' } },
    { ...inRegion('eu-west-1'), metadata: { ...inRegion('eu-west-1').metadata, name: 'two' } },
  ]);
  const hubs = ['us-east-1', 'ap-south-1'].map(region => ({ ...HUB, name: region, region }));
  const plans = collectionPlansOf({ targets, hubs });
  const of = (accountId: string) =>
    plans
      .filter(({ unit }) => unit.accountId === accountId)
      .map(({ unit, readsGlobalLists }) => [unit.region, readsGlobalLists]);
  expect(of('444455556666')).toEqual([
    ['eu-west-1', true],
    ['us-east-1', false],
  ]);
  expect(of(HUB.accountId)).toEqual([
    ['ap-south-1', true],
    ['us-east-1', true],
  ]);
});

test('a VPC that is not placed asks for nothing', () => {
  const targets = targetsOf([aVpcEntity({ 'private-ecr.io/vpc-id': 'x' })]);
  expect(collectionPlansOf({ targets, hubs: [] })).toEqual([]);
});
