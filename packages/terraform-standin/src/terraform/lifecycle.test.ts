import { describeTerraform } from '../__fixtures__/a-folder';
import { startProvider } from '../provider/start-provider';
import type { StateResource } from './terraform-folder';

const idsOf = (state: Readonly<Record<string, StateResource>>) =>
  Object.fromEntries(Object.entries(state).map(([address, { values }]) => [address, values.id]));

describeTerraform('a configuration of three aliases in two accounts', bench => {
  const setUp = async () => {
    const folder = bench.folder('two-accounts');
    await folder.init();
    return folder;
  };

  it('is accepted', async () => {
    const folder = await setUp();
    await expect(folder.validate()).resolves.toMatchObject({ exitCode: 0 });
  });

  it('goes from nothing to everything, stays as it is, and goes back to nothing', async () => {
    const folder = await setUp();
    const first = await folder.plan();
    expect(first.counts).toMatchObject({ create: 15, update: 0, replace: 0, delete: 0 });

    await folder.apply();
    const second = await folder.run('plan', '-detailed-exitcode', '-no-color');
    expect(second).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('No changes.') });
    expect((await folder.plan()).hasChanges).toBe(false);

    await folder.destroy();
    expect(await folder.state()).toEqual({});
  });

  it('has the same ids when it is destroyed and applied again', async () => {
    const folder = await setUp();
    await folder.apply();
    const first = idsOf(await folder.state());
    await folder.destroy();
    await folder.apply();
    expect(idsOf(await folder.state())).toEqual(first);
  });

  it('has the same state whenever it is applied to a new provider', async () => {
    const states = [];
    for (const provider of [await startProvider(), await startProvider()]) {
      const folder = bench.folder('two-accounts', provider);
      await folder.init();
      await folder.apply();
      states.push(await folder.state());
      await provider.close();
    }
    expect(states[1]).toEqual(states[0]);
  });

  it('keeps its accounts and Regions apart', async () => {
    const folder = await setUp();
    await folder.apply();
    const outputs = await folder.outputs();
    expect(outputs).toMatchObject({
      hub_account: { value: '111111111111' },
      team_account: { value: '222222222222' },
      hub_vpc: { value: { owner_id: '111111111111', tags_all: { ManagedBy: 'terraform', Name: 'hub' } } },
      team_vpc_arn: { value: expect.stringMatching(/^arn:aws:ec2:eu-central-1:222222222222:vpc\/vpc-/) },
      elsewhere_vpc_arn: { value: expect.stringMatching(/^arn:aws:ec2:us-east-1:111111111111:vpc\/vpc-/) },
      execution_role_arn: { value: expect.stringMatching(/^arn:aws:iam::222222222222:role\/pull-/) },
    });
    const state = await folder.state();
    const ids = Object.values(state)
      .filter(({ type }) => type === 'aws_vpc')
      .map(({ values }) => values.id);
    expect(new Set(ids).size).toBe(3);
  });

  it('refers to attributes of one resource from another', async () => {
    const folder = await setUp();
    await folder.apply();
    const { endpoint, gateway, prefix_list, default_group, hub_vpc, secret } = await folder.outputs();
    const list = prefix_list?.value;
    expect(gateway).toMatchObject({ value: { prefix_list_id: list, vpc_endpoint_type: 'Gateway' } });
    expect(hub_vpc).toMatchObject({ value: { default_security_group_id: default_group?.value } });
    expect(endpoint).toMatchObject({ value: { state: 'available', dns_entry: [{}, {}, {}] } });
    expect(secret).toMatchObject({ sensitive: true, value: expect.stringMatching(/^vpc-/) });
  });
});
