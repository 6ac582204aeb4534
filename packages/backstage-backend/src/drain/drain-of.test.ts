import type { RegionLists } from '@private-ecr/core';
import { mergeFacts } from '../judgement/merge-facts';
import type { UnitFacts } from '../model/facts';
import type { Target, VpcPlacement } from '../model/target';
import { drainOf } from './drain-of';

const NOW = new Date('2026-11-01T10:00:00Z');
const HUB_ACCOUNT = '111111111111';
const REGION = 'eu-west-1';
const SERVICE_ARN = 'arn:aws:ecs:eu-west-1:222222222222:service/main/checkout-api';

const PLACEMENT: VpcPlacement = {
  accountId: '222222222222',
  region: REGION,
  vpcId: 'vpc-1',
  subnetIds: ['subnet-1'],
};
const SERVICE: Target = {
  entityRef: 'component:default/checkout-api',
  kind: 'service',
  title: 'checkout-api',
  placement: PLACEMENT,
  ecsServiceArn: SERVICE_ARN,
  repositoryArns: [],
  problems: [],
};

/** A /26 has 59 addresses for interfaces. */
const aSubnet = (available: number | undefined) => ({
  SubnetId: 'subnet-1',
  VpcId: 'vpc-1',
  OwnerId: HUB_ACCOUNT,
  CidrBlock: '10.0.4.0/26',
  ...(available !== undefined && { AvailableIpAddressCount: available }),
});

function facts(
  accountId: string,
  lists: RegionLists,
  { at = NOW.toISOString(), ...more }: Partial<UnitFacts> & { at?: string } = {},
): UnitFacts {
  const names = [...Object.keys(lists), 'Workloads'];
  const parts = Object.fromEntries(names.map(name => [name, { collectedAt: at }]));
  return { schemaVersion: 1, unit: { accountId, region: REGION }, lists, parts, ...more };
}

const EMPTY = { VpcEndpoints: [], NatGateways: [], TransitGatewayVpcAttachments: [] };
const running = (subnets: readonly string[]) => ({
  workloads: [
    {
      serviceArn: SERVICE_ARN,
      workload: {
        accountId: '222222222222',
        region: REGION,
        launchType: 'FARGATE',
        taskDefinition: { containerDefinitions: [] },
        networkConfiguration: { awsvpcConfiguration: { subnets: [...subnets] } },
      },
    },
  ] as unknown as NonNullable<UnitFacts['workloads']>,
});

interface Scene {
  readonly hub?: UnitFacts | undefined;
  readonly team?: UnitFacts | undefined;
  readonly services?: readonly Target[];
  readonly placement?: VpcPlacement;
  readonly sees?: boolean;
}

function drain(scene: Scene) {
  const { services = [], placement = PLACEMENT, sees = true } = scene;
  return drainOf({
    facts: mergeFacts(
      [scene.hub, scene.team].flatMap(unit => unit ?? []),
      {
        now: NOW,
        staleAfterSeconds: 3_600,
      },
    ),
    placement,
    services,
    visible: new Set(sees ? services.map(({ entityRef }) => entityRef) : []),
  });
}

const seen = (available: number | undefined, lists: RegionLists = EMPTY, at?: string) =>
  facts(HUB_ACCOUNT, { ...lists, Subnets: [aSubnet(available)] }, at === undefined ? {} : { at });
const own = {
  ...EMPTY,
  VpcEndpoints: [
    {
      VpcEndpointId: 'vpce-1',
      VpcId: 'vpc-1',
      ServiceName: 'com.amazonaws.eu-west-1.ecr.api',
      SubnetIds: ['subnet-1'],
    },
  ],
  NatGateways: [{ NatGatewayId: 'nat-1', SubnetId: 'subnet-1', State: 'available' }],
  TransitGatewayVpcAttachments: [
    { TransitGatewayAttachmentId: 'a', TransitGatewayId: 't', VpcId: 'vpc-1', SubnetIds: ['subnet-1'] },
  ],
};
const AN_HOUR_AGO = '2026-11-01T09:00:00Z';

test.each<[string, Scene, string, RegExp?]>([
  ['nothing uses an address', { hub: seen(59) }, 'yes'],
  ['only the network’s own interfaces do', { hub: seen(56, own) }, 'yes'],
  ['something else does', { hub: seen(55, own) }, 'no', /^1 address is used by interfaces that the network/],
  ['a task of any account does', { hub: seen(47) }, 'no', /^12 addresses are used/],
  [
    'a NAT gateway that is gone counts for nothing',
    { hub: seen(58, { ...EMPTY, NatGateways: [{ ...own.NatGateways[0]!, State: 'deleted' }] }) },
    'no',
  ],
  [
    'a service starts its tasks here',
    { hub: seen(59), team: facts('222222222222', {}, running(['subnet-1'])), services: [SERVICE] },
    'no',
    /^component:default\/checkout-api starts its tasks here/,
  ],
  [
    'a service moved elsewhere',
    { hub: seen(59), team: facts('222222222222', {}, running(['subnet-9'])), services: [SERVICE] },
    'yes',
  ],
  [
    'a service is gone',
    { hub: seen(59), team: facts('222222222222', {}, { workloads: [] }), services: [SERVICE] },
    'yes',
  ],
  ['whether a service is there was not read', { hub: seen(59), services: [SERVICE] }, 'unknown'],
  [
    'the subnet was read too long ago',
    { hub: seen(59, EMPTY, AN_HOUR_AGO.replace('09:00', '08:59')) },
    'unknown',
  ],
  ['nothing was read', {}, 'unknown'],
  ['AWS did not say how many addresses are left', { hub: seen(undefined) }, 'unknown'],
  ['addresses are used, and what the network has is not known', { hub: seen(57, {}) }, 'unknown'],
  ['none is used, and what the network has is not known', { hub: seen(59, {}) }, 'yes'],
  [
    'no subnet is named, and the account was not read',
    { hub: seen(59), placement: { ...PLACEMENT, subnetIds: [] } },
    'unknown',
  ],
  // What a row leaves out would be jest's callback, without a value of its own.
])('%s', (_what, scene, drained, detail: RegExp | undefined = undefined) => {
  const { running: found, ...answer } = drain(scene);
  expect(answer.drained).toBe(drained);
  expect(found.filter(one => detail?.test(one.detail) ?? true)).toHaveLength(drained === 'no' ? 1 : 0);
  expect(answer.detail === undefined).toBe(drained === 'yes');
});

test('a service that the caller does not see is not named', () => {
  const team = facts('222222222222', {}, running(['subnet-1']));
  const answer = drain({ hub: seen(59), team, services: [SERVICE], sees: false });
  expect(answer.running).toEqual([
    {
      kind: 'ecs-service',
      id: 'an ECS service of somebody else',
      detail: 'a service that you cannot see starts its tasks here',
    },
  ]);
  expect(JSON.stringify(answer)).not.toContain('checkout-api');
});
