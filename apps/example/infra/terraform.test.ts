import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { trace } from '@private-ecr/core';
import { type Provider, startProvider, terraformMissing } from '@private-ecr/terraform-standin';
import { plannedServices } from 'cdktf-private-ecr';
import { terraformSnapshot, type TerraformStack } from 'cdktf-private-ecr/snapshot';
import { type ExampleDefinition, exampleDefinition, OrganizationFolder } from './testing/organization-folder';

const missing = terraformMissing();
const describeWithTerraform = missing === undefined ? describe : describe.skip;
const title = missing === undefined ? 'real Terraform' : `real Terraform (skipped: ${missing})`;

/** A team like another of the example, with a name, an account and a range of its own. */
function teamLike(
  definition: ExampleDefinition,
  name: string,
  own: { name: string; accountId: string; cidr: string },
) {
  const like = definition.teams.find(({ request }) => request.name === name);
  if (like === undefined) throw new Error(`the example has no team ${name}`);
  return { request: { ...like.request, ...own, repositories: [] } };
}

/** The example with a Route 53 Profile in one hub: it costs more than zones, and pays from a hundred VPCs on. */
function withProfile(definition: ExampleDefinition): ExampleDefinition {
  return {
    ...definition,
    hubs: definition.hubs
      .filter(({ id }) => id === 'network-frankfurt')
      .map(hub => ({ ...hub, dns: 'profile' })),
    teams: definition.teams.filter(({ request }) => request.name === 'ledger'),
  };
}

describeWithTerraform(`${title}, with a Route 53 Profile`, () => {
  test('a spoke is applied after its share, and has nothing to change then', async () => {
    const provider = await startProvider();
    const organization = new OrganizationFolder(provider);
    try {
      organization.write(withProfile(exampleDefinition()));
      expect(organization.stacks.map(({ name }) => name)).toEqual([
        'hub-eu-central-1',
        'share-ledger',
        'spoke-ledger',
        'team-ledger',
      ]);
      await organization.apply();
      expect(await organization.changing()).toEqual([]);
    } finally {
      organization.remove();
      await provider.close();
    }
  }, 120_000);
});

describeWithTerraform(title, () => {
  let provider: Provider;
  let organization: OrganizationFolder;

  beforeAll(async () => {
    provider = await startProvider();
    organization = new OrganizationFolder(provider);
    organization.write(exampleDefinition());
    await organization.apply();
  }, 120_000);

  afterAll(async () => {
    organization.remove();
    await provider.close();
  });

  test('a second plan of every stack has no changes', async () => {
    expect(await organization.changing()).toEqual([]);
  }, 60_000);

  test('what was applied, read from the states, lets every team pull', async () => {
    const stacks: TerraformStack[] = [];
    for (const { name, accountId, region, inputs } of organization.stacks) {
      const { stdout } = await organization.terraform(organization.stackNamed(name)).run('show', '-json');
      const source = { kind: 'state', document: JSON.parse(stdout) as unknown } as const;
      stacks.push({ name, accountId, region, inputs: { ...inputs }, source });
    }
    const { snapshot, output } = terraformSnapshot({ stacks, collectedAt: '2026-11-25T00:00:00Z' });
    const verdicts = organization.stacks.flatMap(stack => {
      if (stack.kind !== 'team' && stack.kind !== 'standalone') return [];
      const services = plannedServices(stack.team, output(stack.name, 'task_settings')) ?? [];
      return services.map(({ service, workload }) => [service, trace(snapshot, workload).verdict]);
    });
    expect(verdicts).toHaveLength(14);
    expect(verdicts.filter(([, verdict]) => verdict !== 'reachable')).toEqual([]);
  }, 60_000);

  test.each([
    ['shared-subnets', 'checkout', { name: 'returns', accountId: '888899990000', cidr: '10.0.12.0/24' }, 25],
    [
      'spoke-vpc with zones',
      'search',
      { name: 'returns', accountId: '888899990000', cidr: '10.64.8.0/24' },
      40,
    ],
    ['standalone', 'reporting', { name: 'returns', accountId: '888899990000', cidr: '10.97.0.0/24' }, 40],
  ])(
    'a team with %s comes and goes, and no other state plans anything',
    async (_topology, like, own, most) => {
      const before = organization.stacks;
      const definition = exampleDefinition();
      organization.write({ ...definition, teams: [teamLike(definition, like, own), ...definition.teams] });
      const added = organization.stacks.filter(({ name }) => name.endsWith('-returns'));
      const others = organization.stacks.filter(stack => !added.includes(stack));
      expect(others.map(({ name }) => name)).toEqual(before.map(({ name }) => name));

      let planned = 0;
      for (const stack of added) {
        await organization.handOverContracts(stack);
        const terraform = organization.terraform(stack);
        await terraform.init();
        const { counts } = await terraform.plan();
        planned += counts.create;
        expect({ ...counts, create: 0, read: 0 }).toEqual(
          expect.objectContaining({ update: 0, replace: 0, delete: 0 }),
        );
        await terraform.apply();
      }
      expect(planned).toBeLessThanOrEqual(most);
      expect(await organization.changing()).toEqual([]);

      for (const stack of [...added].reverse()) await organization.terraform(stack).destroy();
      organization.write(definition);
      expect(await organization.changing()).toEqual([]);
    },
    120_000,
  );

  test('a further service of a hub adds its endpoint and changes no other', async () => {
    const definition = exampleDefinition();
    const [hub] = definition.hubs;
    hub?.endpoints.services?.push('kms');
    organization.write(definition);
    const plan = await organization.terraform(organization.stackNamed('hub-eu-central-1')).plan();
    const { update, replace } = plan.counts;
    expect({ update, replace, delete: plan.counts.delete }).toEqual({ update: 0, replace: 0, delete: 0 });
    expect(plan.changes.filter(({ type }) => type === 'aws_vpc_endpoint')).toHaveLength(1);
    organization.write(exampleDefinition());
  }, 30_000);

  describe('a contract that does not fit is refused by the stack that reads it', () => {
    test.each([
      ['another version', { schemaVersion: 2 }, 'Only version 1'],
      ['another kind', { kind: 'spoke' }, 'This is not the output "contract" of the hub stack'],
      ['another partition', { partition: 'aws-cn' }, 'in the partition aws'],
      ['another Region', { region: 'us-east-1' }, 'in the Region eu-central-1'],
      ['another hub', { hubId: 'network-virginia' }, 'belongs to the hub network-frankfurt'],
      [
        'without the group of the endpoints',
        { endpointSecurityGroupId: undefined },
        'endpointSecurityGroupId',
      ],
    ])(
      '%s',
      async (_what, change, message) => {
        const stack = organization.stackNamed('share-checkout');
        const { contract } = await organization
          .terraform(organization.stackNamed('hub-eu-central-1'))
          .outputs();
        organization.writeInput(stack, 'hub_contract', { ...(contract?.value as object), ...change });
        const { exitCode, stderr } = await organization.terraform(stack).run('plan', '-no-color');
        await organization.handOverContracts(stack);
        expect(exitCode).toBe(1);
        expect(stderr.replace(/\s+/g, ' ').replaceAll('│ ', '')).toContain(message);
      },
      20_000,
    );
  });

  test('the printed commands apply a chain as they stand', async () => {
    const chain = new OrganizationFolder(provider);
    const definition = exampleDefinition();
    chain.write({
      ...definition,
      teams: definition.teams.filter(({ request }) => request.name === 'search'),
    });
    provider.addTypes(await typesOf(chain));
    const guide = await promisify(execFile)('sed', [
      '-n',
      '/^```sh$/,/^```$/{/^```/!p}',
      `${chain.folder}/README.md`,
    ]);
    await promisify(execFile)('sh', ['-euc', guide.stdout], {
      cwd: chain.folder,
      env: {
        PATH: process.env['PATH'],
        HOME: chain.folder,
        TF_REATTACH_PROVIDERS: provider.reattachProviders,
        TF_CLI_ARGS_apply: '-auto-approve',
        TF_INPUT: '0',
        CHECKPOINT_DISABLE: '1',
        AWS_EC2_METADATA_DISABLED: 'true',
      },
    });
    expect(await chain.changing()).toEqual([]);
    chain.remove();
  }, 60_000);

  test('everything is destroyed in the reverse order', async () => {
    for (const stack of [...organization.stacks].reverse()) {
      await organization.terraform(stack).destroy();
      expect(await organization.terraform(stack).state()).toEqual({});
    }
  }, 60_000);
});

/** Every type that the stacks of a folder have. */
async function typesOf(organization: OrganizationFolder): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)('grep', ['-rhoE', '"aws_[a-z0-9_]+"', organization.folder]);
  return [...new Set(stdout.split('\n').map(line => line.replaceAll('"', '')))];
}
