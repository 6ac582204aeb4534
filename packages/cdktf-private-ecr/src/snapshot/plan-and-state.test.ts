import { trace, type TraceResult, type Workload } from '@private-ecr/core';
import {
  type Chain,
  type ChainName,
  CHAINS,
  sharedSubnetsChain,
  standaloneChain,
} from './__fixtures__/chains';
import { COLLECTED_AT, type StackFixture } from './__fixtures__/documents';
import { applied, planOf, stateOf } from './__fixtures__/shown';
import { terraformSnapshot, type TerraformStack } from '.';

const names = Object.keys(CHAINS) as ChainName[];

/** What a trace decides, without the ids, which are others after apply. */
function decided({ verdict, legs }: TraceResult) {
  return {
    verdict,
    legs: legs.map(({ service, via, verdict: ofLeg, checks }) => ({
      service,
      via,
      verdict: ofLeg,
      checks: checks.map(check => `${check.id} ${check.verdict}`),
    })),
  };
}

function tracedOf(stacks: readonly TerraformStack[], workload: Workload) {
  const { snapshot, notes } = terraformSnapshot({ stacks, collectedAt: COLLECTED_AT });
  return { ...decided(trace(snapshot, workload)), notes };
}

/** Each stack applied after those whose contracts it takes. */
function statesOf({ stacks }: Chain): (TerraformStack & { contract: unknown })[] {
  const contracts = new Map<string, unknown>();
  return stacks.map(stack => {
    const state = stateOf(stack, inputsOf(stack, contracts));
    contracts.set(stack.name, state.contract);
    return state;
  });
}

function inputsOf({ inputs = {} }: StackFixture, contracts: ReadonlyMap<string, unknown>) {
  return Object.fromEntries(
    Object.entries(inputs).map(([variable, stack]) => [variable, contracts.get(stack)]),
  );
}

const withoutContract = ({ contract: _published, ...stack }: TerraformStack & { contract: unknown }) => stack;

test.each(names)('%s: the states after apply say what the configuration said before', name => {
  const chain = CHAINS[name]();
  const before = tracedOf(chain.stacks, chain.workload);
  const after = tracedOf(statesOf(chain).map(withoutContract), applied(chain.workload));
  expect(after).toEqual(before);
  expect(after.verdict).toBe('reachable');
});

test('the prefix list of S3 has one id in a state, that of AWS, and in a configuration the made-up one', () => {
  const chain = sharedSubnetsChain();
  const idsIn = (stacks: readonly TerraformStack[]) => {
    const { accounts } = terraformSnapshot({ stacks, collectedAt: COLLECTED_AT }).snapshot;
    const lists = Object.values(accounts).flatMap(regions =>
      Object.values(regions).flatMap(({ PrefixLists }) => PrefixLists ?? []),
    );
    const ofS3 = lists.filter(({ PrefixListName }) => PrefixListName?.endsWith('.s3'));
    return [...new Set(ofS3.map(({ PrefixListId }) => PrefixListId))];
  };
  expect(idsIn(statesOf(chain).map(withoutContract))).toEqual(['pl-6ea54007']);
  expect(idsIn(chain.stacks)).toEqual([expect.stringMatching(/^pl-\(com\.amazonaws\..*\.s3\)$/)]);
});

const breaks: [string, (stack: StackFixture) => void][] = [
  ['nothing', () => undefined],
  ['no endpoint of ecr.api', ({ source }) => delete source.document.resource.aws_vpc_endpoint!.ecr_api],
  ['no ingress', ({ source }) => delete source.document.resource.aws_vpc_security_group_ingress_rule],
  ['no DNS support', ({ source }) => (source.document.resource.aws_vpc!.main!.enable_dns_support = false)],
];

test.each(breaks)('%s: configuration, plan and state say the same of one stack', (_what, change) => {
  const chain = standaloneChain();
  change(chain.stacks[0]!);
  const configuration = tracedOf(chain.stacks, chain.workload);
  const plan = tracedOf([planOf(chain.stacks[0]!, {})], chain.workload);
  const state = tracedOf(statesOf(chain).map(withoutContract), applied(chain.workload));
  expect(plan).toEqual(configuration);
  expect(state).toEqual(configuration);
});

test('a hub that is applied, a share that is planned and a team that is written make one chain', () => {
  const chain = sharedSubnetsChain();
  const [hub, ,] = statesOf(chain);
  const [, share, team] = chain.stacks;
  const contracts = { hub_contract: hub!.contract };
  const workload = JSON.parse(JSON.stringify(chain.workload)) as Workload;
  const result = tracedOf(
    [
      withoutContract(hub!),
      planOf(share!, contracts),
      {
        ...team!,
        inputs: { hub_contract: 'hub' },
        variables: { share_contract: { vpcId: (hub!.contract as { vpcId: string }).vpcId } },
      },
    ],
    workload,
  );
  expect(result).toMatchObject({ verdict: 'reachable', notes: [] });
});

test('a plan that does not say what an argument comes from leaves it unknown', () => {
  const chain = standaloneChain();
  const plan = planOf(chain.stacks[0]!, {});
  const { configuration } = plan.source.document as {
    configuration: {
      root_module: { resources: { address: string; expressions: Record<string, unknown> }[] };
    };
  };
  const subnet = configuration.root_module.resources.find(({ address }) => address === 'aws_subnet.main_a')!;
  subnet.expressions.vpc_id = { references: ['aws_vpc.main.id', 'aws_vpc.main', 'local.choice'] };
  expect(tracedOf([plan], chain.workload).verdict).toBe('unknown');
});

test.each([
  ['plan', { format_version: '2.0' }],
  ['state', { version: 4, resources: [] }],
] as const)('a %s of another format is refused', (kind, document) => {
  expect(() => tracedOf([{ name: 'net', source: { kind, document } }], standaloneChain().workload)).toThrow(
    /^net: format_version: found .*; allowed: 1\.x/,
  );
});
