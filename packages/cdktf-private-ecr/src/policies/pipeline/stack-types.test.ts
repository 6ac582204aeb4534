import * as provider from '../../aws';
import { synthesise } from '../../definition/synthesise';
import {
  anOrganization,
  definitionOf,
  IMAGE,
  type OrganizationDraft,
  type TerraformJson,
} from '../../testing';
import { RESOURCE_ACTIONS } from './resource-actions.data';
import { type PipelineStack, STACK_TYPES } from './stack-types.data';

/** Each option that brings a type of its own and that the organisation does not have anyway. */
function withEveryOption({ hubs: [hub], teams }: OrganizationDraft): void {
  hub.resolverQueryLog = true;
  hub.contractParameterName = '/private-ecr/hub';
  for (const team of teams) {
    team.smokeTest = { image: IMAGE.replace('eu-central-1', team.request.region) };
  }
}

/** A VPC that exists, in which the hub makes the rest. */
function inAnExistingVpc(draft: OrganizationDraft): void {
  withWhatExists(draft);
  delete draft.hubs[0].existingS3Gateway;
  draft.hubs[0].transitGateway = 'new';
}

/** What a hub need not make, since it exists. */
function withWhatExists({ hubs: [hub, other], teams }: OrganizationDraft): void {
  hub.vpc = {
    vpcId: 'vpc-0123456789abcdef0',
    cidrs: ['10.0.0.0/16', '100.64.0.0/20'],
    subnets: {
      'euc1-az1': { subnetId: 'subnet-0123456789abcde01', cidr: '10.0.0.0/27' },
      'euc1-az2': { subnetId: 'subnet-0123456789abcde02', cidr: '10.0.0.32/27' },
      'euc1-az3': { subnetId: 'subnet-0123456789abcde03', cidr: '10.0.0.64/27' },
    },
    routeTableIds: ['rtb-0123456789abcde01'],
  };
  hub.existingS3Gateway = { vpcEndpointId: 'vpce-0123456789abcdef0' };
  hub.transitGateway = {
    transitGatewayId: 'tgw-0123456789abcdef0',
    transitGatewayRouteTableId: 'tgw-rtb-0123456789abcdef0',
  };
  const internetRoute = { transitGatewayId: 'tgw-0123456789abcdef0' };
  Object.assign(hub, { internetRoute });
  Object.assign(other, { internetRoute });
  for (const { request } of teams) request.internetEgress = true;
}

const typesOf = ({ resource = {}, data = {} }: TerraformJson) => [
  ...Object.keys(resource),
  ...Object.keys(data).map(type => `data.${type}`),
];

function typesByKind(): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (const change of [withEveryOption, withWhatExists, inAnExistingVpc]) {
    const { files, stacks } = synthesise(definitionOf(anOrganization(change)), { traces: false });
    for (const { kind, folder } of stacks) {
      const json = JSON.parse(files.get(`${folder}/cdk.tf.json`) ?? '') as TerraformJson;
      found.set(kind, new Set([...(found.get(kind) ?? []), ...typesOf(json)]));
    }
  }
  return Object.fromEntries([...found].map(([kind, types]) => [kind, [...types].sort()]));
}

test('each kind of stack holds the types that its row names, and no other', () => {
  expect(typesByKind()).toEqual(STACK_TYPES);
});

test('every type that the constructs can write has its row of actions, and no row is left over', () => {
  const types = Object.entries(provider)
    .map(([name, { tfResourceType }]) => ({ name, tfResourceType }))
    .filter(({ name }) => name !== 'AwsProvider')
    .map(({ name, tfResourceType }) => (name.startsWith('Data') ? `data.${tfResourceType}` : tfResourceType));
  expect(Object.keys(RESOURCE_ACTIONS).sort()).toEqual(types.sort());
});

test('every row of actions is of a type that some kind of stack holds', () => {
  const held = Object.keys(STACK_TYPES).flatMap(
    kind => STACK_TYPES[kind as PipelineStack] as readonly string[],
  );
  expect(Object.keys(RESOURCE_ACTIONS).sort()).toEqual([...new Set(held)].sort());
});
