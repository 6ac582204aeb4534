import { type NetworkSnapshot, trace } from '@private-ecr/core';
import { sharedSubnetsChain, spokeChain, standaloneChain } from './__fixtures__/chains';
import { COLLECTED_AT, HUB_ACCOUNT, oneStack, REGION, TEAM_ACCOUNT } from './__fixtures__/documents';
import { applied, stateOf } from './__fixtures__/shown';
import { terraformSnapshot, type TerraformStack } from '.';

const snapshotOf = (stacks: readonly TerraformStack[], known?: NetworkSnapshot) =>
  terraformSnapshot({ stacks, collectedAt: COLLECTED_AT, known }).snapshot;
const listsOf = (snapshot: NetworkSnapshot, account = HUB_ACCOUNT) =>
  snapshot.accounts[account]?.[REGION] ?? {};

/** A hub as it is, and the share and team that are still to be applied. */
function besideAnExistingHub() {
  const { stacks, workload } = sharedSubnetsChain();
  const [hub, share, team] = stacks;
  const { contract, ...state } = stateOf(hub!, {});
  const variables = { hub_contract: contract };
  return {
    stacks: [
      { ...share!, inputs: {}, variables },
      { ...team!, inputs: { share_contract: 'share-checkout' }, variables },
    ],
    known: snapshotOf([state]),
    workload,
  };
}

test('beside a hub that is known, a team is reachable before apply', () => {
  const { stacks, known, workload } = besideAnExistingHub();
  expect(trace(snapshotOf(stacks, known), workload).verdict).toBe('reachable');
});

test('beside a hub that nobody knows it is unknown, and what is missing is named', () => {
  const { stacks, workload } = besideAnExistingHub();
  const { snapshot, notes } = terraformSnapshot({ stacks, collectedAt: COLLECTED_AT });
  const result = trace(snapshot, workload);
  expect(result.verdict).toBe('unknown');
  expect(result.legs[0]!.checks[0]!.detail).toContain(
    `the snapshot lacks the Vpcs of ${HUB_ACCOUNT} in ${REGION}`,
  );
  expect(notes).toContainEqual(expect.objectContaining({ attribute: 'vpc_id', list: 'Vpcs' }));
});

test.each(['VpcEndpoints', 'HostedZones', 'ProfileAssociations', 'TransitGatewayVpcAttachments'] as const)(
  'of an existing VPC the %s are known only where they were',
  list => {
    const { stacks, known } = besideAnExistingHub();
    Reflect.deleteProperty(listsOf(known), list);
    expect(listsOf(snapshotOf(stacks, known))).not.toHaveProperty(list);
  },
);

test.each(['VpcEndpoints', 'HostedZones', 'ProfileAssociations', 'NetworkAcls', 'SecurityGroups'] as const)(
  'where the %s of the hub are not known, it is unknown whether a team reaches it',
  list => {
    const { stacks, known, workload } = besideAnExistingHub();
    Reflect.deleteProperty(listsOf(known), list);
    expect(trace(snapshotOf(stacks, known), workload).verdict).toBe('unknown');
  },
);

test("Terraform's own entry goes before a known one of the same id", () => {
  const { stacks } = standaloneChain();
  const { contract: _none, ...state } = stateOf(stacks[0]!, {});
  const known = snapshotOf([state]);
  const vpc = listsOf(known, TEAM_ACCOUNT).Vpcs![0]! as { EnableDnsSupport: boolean };
  vpc.EnableDnsSupport = false;
  expect(listsOf(snapshotOf([state], known), TEAM_ACCOUNT).Vpcs).toEqual([
    expect.objectContaining({ EnableDnsSupport: true }),
  ]);
});

test('a known main route table goes before the implied one', () => {
  const { stacks, workload } = standaloneChain();
  delete stacks[0]!.source.document.resource.aws_route_table_association;
  const { contract: _none, ...state } = stateOf(stacks[0]!, {});
  const known = snapshotOf([state]);
  const main = listsOf(known, TEAM_ACCOUNT).RouteTables!.find(table =>
    table.Associations?.some(({ Main }) => Main),
  )!;
  Object.assign(main, {
    Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'blackhole' }],
  });
  expect(trace(snapshotOf([state], known), applied(workload)).verdict).toBe('blocked');
});

test('an existing Transit Gateway that nobody knows leads nowhere that is known', () => {
  const { stacks, workload } = spokeChain('zones');
  const resources = stacks[0]!.source.document.resource;
  delete resources.aws_ec2_transit_gateway;
  for (const type of Object.keys(resources)) {
    if (/gateway_(default_)?route_table/.test(type)) Reflect.deleteProperty(resources, type);
  }
  resources.aws_ec2_transit_gateway_vpc_attachment!.hub!.transit_gateway_id = 'tgw-0123456789abcdef0';
  const value = stacks[0]!.source.document.output!.contract!.value as Record<string, unknown>;
  value.transitGatewayId = 'tgw-0123456789abcdef0';
  expect(trace(snapshotOf(stacks), workload).verdict).toBe('unknown');
});

test('an existing zone that nobody knows may hold any name of the VPC it is associated with', () => {
  const { stacks, workload } = spokeChain('zones');
  stacks[3]!.source.document.resource.aws_route53_zone_association!.more = {
    zone_id: 'Z0123456789ABCDEFGHIJ',
    vpc_id: '${var.spoke_contract.vpcId}',
  };
  const snapshot = snapshotOf(stacks);
  expect(listsOf(snapshot, TEAM_ACCOUNT)).not.toHaveProperty('HostedZones');
  expect(trace(snapshot, workload).verdict).toBe('unknown');
});

test('an existing S3 gateway that nobody knows may be that of another service', () => {
  const { stacks, workload } = standaloneChain();
  const { resource } = stacks[0]!.source.document;
  delete resource.aws_vpc_endpoint!.s3;
  resource.aws_vpc_security_group_egress_rule!.task_1!.prefix_list_id = 'pl-6ea54007';
  resource.aws_vpc_endpoint_route_table_association = {
    s3: { route_table_id: '${aws_route_table.main.id}', vpc_endpoint_id: 'vpce-0123456789abcdef0' },
  };
  expect(trace(snapshotOf(stacks), workload).verdict).toBe('unknown');
});

test('of an account with stacks every list of VPCs is there, if only empty', () => {
  const lists = listsOf(snapshotOf([oneStack({ aws_vpc: { a: { cidr_block: '10.0.0.0/16' } } })]));
  expect(lists).toMatchObject({
    VpcEndpoints: [],
    HostedZones: [],
    ProfileAssociations: [],
    NatGateways: [],
  });
  expect(lists).not.toHaveProperty('Roles');
});

test('two stacks that wait for each other end with a note', () => {
  const stack = (name: string, other: string): TerraformStack => ({
    ...oneStack(
      { aws_vpc: { a: { cidr_block: '${var.other_contract.range}' } } },
      { output: { contract: { value: { range: '${var.other_contract.range}' } } } },
    ),
    name,
    inputs: { other_contract: other },
  });
  const { notes } = terraformSnapshot({
    stacks: [stack('a', 'b'), stack('b', 'a')],
    collectedAt: COLLECTED_AT,
  });
  expect(notes).toContainEqual(
    expect.objectContaining({ stack: 'a', attribute: 'cidr_block', list: 'Vpcs' }),
  );
});
