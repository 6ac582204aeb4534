import type { Entity } from '@backstage/catalog-model';
import { SERVICE_ANNOTATIONS, VPC_ANNOTATIONS } from '@private-ecr/core';
import type { HubPlacement } from '../model/hub';
import {
  ACCOUNT,
  aServiceEntity,
  aVpcEntity,
  ECR_ARN,
  ECS_ARN,
  REGION,
  SUBNET_ID,
  VPC_ID,
} from './__fixtures__/entities';
import { targetsOf } from './targets-of';

const HUB: HubPlacement = {
  name: 'network-frankfurt',
  accountId: '999900001111',
  region: REGION,
  vpcId: 'vpc-0a',
};
const PLACEMENT = {
  accountId: ACCOUNT,
  region: REGION,
  vpcId: VPC_ID,
  subnetIds: [SUBNET_ID],
  topology: 'shared-subnets',
  hub: 'network-frankfurt',
};

const vpcOf = (annotations: Record<string, unknown>) =>
  targetsOf([aVpcEntity(annotations)], { hubs: [HUB] })[0]!;
const serviceOf = (annotations: Record<string, unknown>, vpcs = [aVpcEntity()], dependsOn?: string[]) =>
  targetsOf([...vpcs, aServiceEntity(annotations, dependsOn)], { hubs: [HUB] }).find(
    ({ kind }) => kind === 'service',
  )!;

test('a Resource is a VPC, and a Component that depends on it a service in it', () => {
  expect(targetsOf([aServiceEntity(), aVpcEntity()], { hubs: [HUB] })).toEqual([
    {
      entityRef: 'component:default/checkout-api',
      kind: 'service',
      title: 'Checkout API',
      ownerRef: 'group:default/checkout',
      placement: PLACEMENT,
      vpcEntityRef: 'resource:default/team-vpc',
      ecsServiceArn: ECS_ARN,
      repositoryArns: [ECR_ARN],
      problems: [],
    },
    {
      entityRef: 'resource:default/team-vpc',
      kind: 'vpc',
      title: 'team-vpc',
      ownerRef: 'group:default/checkout',
      placement: PLACEMENT,
      repositoryArns: [],
      problems: [],
    },
  ]);
});

describe('what is no target', () => {
  test.each<[string, Entity[]]>([
    ['a Resource of another type', [{ ...aVpcEntity(), spec: { type: 'database' } }]],
    ['a Component that depends on nothing', [aVpcEntity(), aServiceEntity({}, [])].slice(1)],
    ['a Component that depends on a Resource that the catalog does not have', [aServiceEntity()]],
    ['a Component whose reference cannot be read', [aServiceEntity({}, ['team-vpc', ':::', ''])]],
    ['an API that depends on a VPC', [{ ...aServiceEntity(), kind: 'API' }]],
    ['an entity without a name', [{ ...aServiceEntity(), metadata: {} } as Entity]],
  ])('%s', (_what, entities) => {
    expect(targetsOf(entities)).toEqual([]);
  });
});

describe('a VPC whose annotations are right', () => {
  test.each<[string, Record<string, unknown>, object]>([
    [
      'without subnets: all that the account sees',
      { [VPC_ANNOTATIONS.subnetIds]: undefined },
      { subnetIds: [] },
    ],
    [
      'with several subnets, spaces and one twice',
      { [VPC_ANNOTATIONS.subnetIds]: ` subnet-0000000b ,subnet-0000000a,, subnet-0000000b` },
      { subnetIds: ['subnet-0000000a', 'subnet-0000000b'] },
    ],
    ['with space around a value', { [VPC_ANNOTATIONS.region]: ` ${REGION}\n` }, { region: REGION }],
  ])('%s', (_what, annotations, expected) => {
    expect(vpcOf(annotations)).toMatchObject({ problems: [], placement: expected });
  });
});

describe('a VPC with an annotation that is wrong is kept, with what is wrong', () => {
  test.each<[string, string, unknown, string, RegExp, boolean]>([
    ['no account', VPC_ANNOTATIONS.accountId, undefined, 'nothing', /12 digits/, false],
    ['an empty account', VPC_ANNOTATIONS.accountId, '  ', 'nothing', /12 digits/, false],
    [
      'an account that YAML read as a number',
      VPC_ANNOTATIONS.accountId,
      111122223333,
      '111122223333',
      /text/,
      false,
    ],
    [
      'an account of 11 digits',
      VPC_ANNOTATIONS.accountId,
      '11112222333',
      '"11112222333"',
      /12 digits/,
      false,
    ],
    ['no Region', VPC_ANNOTATIONS.region, undefined, 'nothing', /Region, such as/, false],
    ['a zone for a Region', VPC_ANNOTATIONS.region, 'eu-central-1a', '"eu-central-1a"', /Region/, false],
    ['no VPC', VPC_ANNOTATIONS.vpcId, undefined, 'nothing', /id of a VPC/, false],
    [
      'one subnet of two misspelt',
      VPC_ANNOTATIONS.subnetIds,
      `${SUBNET_ID},subnet-x`,
      '"subnet-x"',
      /subnet/,
      false,
    ],
    ['a topology that there is not', VPC_ANNOTATIONS.topology, 'mesh', '"mesh"', /shared-subnets/, true],
    [
      'a hub that the configuration does not have',
      VPC_ANNOTATIONS.hub,
      'other',
      '"other"',
      /network-frankfurt/,
      true,
    ],
    [
      'text that would move the cursor',
      VPC_ANNOTATIONS.vpcId,
      '\u001b[2Jvpc-\u202e"><script>',
      '"\\u001b[2Jvpc-\\u202e\\"><script>"',
      /id of a VPC/,
      false,
    ],
    ['SQL', VPC_ANNOTATIONS.hub, "'; DROP TABLE targets; --", '"\'; DROP TABLE targets; --"', /hub/, true],
    ['a path', VPC_ANNOTATIONS.region, '../../etc/passwd', '"../../etc/passwd"', /Region/, false],
  ])('%s', (_what, field, value, found, allowed, isPlaced) => {
    const target = vpcOf({ [field]: value });
    expect(target.problems).toEqual([
      {
        entityRef: 'resource:default/team-vpc',
        field,
        found,
        allowed: expect.stringMatching(allowed) as string,
        fix: expect.stringMatching(/\S/) as string,
      },
    ]);
    expect(target.placement !== undefined).toBe(isPlaced);
  });

  test('every annotation that is wrong is named', () => {
    const all = Object.fromEntries(Object.values(VPC_ANNOTATIONS).map(name => [name, '?']));
    expect(
      vpcOf(all)
        .problems.map(({ field }) => field)
        .sort(),
    ).toEqual(Object.values(VPC_ANNOTATIONS).sort());
  });

  test('a value of any length is cut in the problem', () => {
    const [problem] = vpcOf({ [VPC_ANNOTATIONS.vpcId]: 'x'.repeat(1_000_000) }).problems;
    expect(problem?.found.length).toBeLessThan(200);
  });

  test('annotations that are no object are none', () => {
    const entity = { ...aVpcEntity(), metadata: { name: 'v', annotations: 'x' as never } };
    expect(targetsOf([entity])[0]?.problems.map(({ found }) => found)).toEqual([
      'nothing',
      'nothing',
      'nothing',
    ]);
  });

  test('a hub of another Region is not the hub', () => {
    const hubs = [{ ...HUB, region: 'us-east-1' }];
    const [target] = targetsOf([aVpcEntity()], { hubs });
    expect(target?.placement).not.toHaveProperty('hub');
    expect(target?.problems[0]?.allowed).toMatch(/in eu-central-1: there is none/);
  });
});

describe('a service', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'of several repositories',
      { [SERVICE_ANNOTATIONS.ecrRepositoryArn]: `${ECR_ARN}, ${ECR_ARN}-b` },
      [ECR_ARN, `${ECR_ARN}-b`],
    ],
    ['of none', { [SERVICE_ANNOTATIONS.ecrRepositoryArn]: undefined }, []],
  ])('%s', (_what, annotations, repositoryArns) => {
    expect(serviceOf(annotations)).toMatchObject({ repositoryArns, problems: [] });
  });

  test.each<[string, string, string]>([
    [
      'an ECS service without its cluster',
      SERVICE_ANNOTATIONS.ecsServiceArn,
      `arn:aws:ecs:${REGION}:${ACCOUNT}:service/api`,
    ],
    [
      'the ARN of a cluster',
      SERVICE_ANNOTATIONS.ecsServiceArn,
      `arn:aws:ecs:${REGION}:${ACCOUNT}:cluster/main`,
    ],
    ['two ECS services', SERVICE_ANNOTATIONS.ecsServiceArn, `${ECS_ARN},${ECS_ARN}-b`],
    [
      'an ECS service of another Region',
      SERVICE_ANNOTATIONS.ecsServiceArn,
      ECS_ARN.replace(REGION, 'us-east-1'),
    ],
    [
      'a repository without account',
      SERVICE_ANNOTATIONS.ecrRepositoryArn,
      `arn:aws:ecr:${REGION}::repository/a`,
    ],
    [
      'an image instead of a repository',
      SERVICE_ANNOTATIONS.ecrRepositoryArn,
      `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/a`,
    ],
  ])('with %s is kept without it', (_what, field, value) => {
    const target = serviceOf({ [field]: value });
    expect(target.problems).toMatchObject([{ entityRef: 'component:default/checkout-api', field }]);
    expect(target.placement).toEqual(PLACEMENT);
    expect(
      field === SERVICE_ANNOTATIONS.ecsServiceArn ? target.ecsServiceArn : target.repositoryArns[0],
    ).toBeUndefined();
  });

  test('of a VPC that is not placed tells what is wrong with the VPC', () => {
    const target = serviceOf({}, [aVpcEntity({ [VPC_ANNOTATIONS.vpcId]: 'x' })]);
    expect(target).not.toHaveProperty('placement');
    expect(target.problems).toMatchObject([
      { entityRef: 'resource:default/team-vpc', field: VPC_ANNOTATIONS.vpcId },
    ]);
  });

  test('finds its VPC by a relation too, which the Resource may have stated', () => {
    const entity = {
      ...aServiceEntity({}, []),
      relations: [{ type: 'dependsOn', targetRef: 'resource:default/team-vpc' }],
    };
    expect(targetsOf([aVpcEntity(), entity])[0]?.vpcEntityRef).toBe('resource:default/team-vpc');
  });
});

describe('a service that depends on several VPCs', () => {
  const vpcs = [
    aVpcEntity(),
    aVpcEntity({ [VPC_ANNOTATIONS.region]: 'us-east-1', [VPC_ANNOTATIONS.hub]: undefined }, 'other'),
  ];
  const both = ['resource:default/team-vpc', 'resource:other'];

  test('runs in the one where its ECS service is', () => {
    const target = serviceOf(
      { [SERVICE_ANNOTATIONS.ecsServiceArn]: ECS_ARN.replace(REGION, 'us-east-1') },
      vpcs,
      both,
    );
    expect(target).toMatchObject({ vpcEntityRef: 'resource:default/other', problems: [] });
  });

  test('runs in none where that does not tell', () => {
    const target = serviceOf({ [SERVICE_ANNOTATIONS.ecsServiceArn]: undefined }, vpcs, both);
    expect(target).not.toHaveProperty('placement');
    expect(target.problems).toMatchObject([
      { field: 'spec.dependsOn', found: 'resource:default/other, resource:default/team-vpc' },
    ]);
  });
});

test('the order of entities, and one that comes twice, change nothing', () => {
  const entities = [aVpcEntity(), aServiceEntity(), aVpcEntity({}, 'a'), aVpcEntity({}, 'z')];
  expect(targetsOf([...entities, ...entities].reverse())).toEqual(targetsOf(entities));
});
