import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeTerraform } from '../__fixtures__/a-folder';

const task = (cpu: string, tags = {}) => ({
  resource: {
    aws_vpc: { a: { cidr_block: '10.0.0.0/16', tags } },
    aws_ecs_task_definition: {
      app: { family: 'app', container_definitions: '[]', cpu, volume: [{ name: 'data' }] },
    },
  },
});

describeTerraform('a changed configuration', bench => {
  it('is updated in place where it can be, and replaced where it must be', async () => {
    const folder = bench.folder(task('256'));
    await folder.init();
    await folder.apply();
    const before = await folder.state();

    bench.change(task('512', { Name: 'a' }));
    const plan = await folder.plan();
    expect(plan.changes).toMatchObject([
      { address: 'aws_ecs_task_definition.app', action: 'replace', replacePaths: [['cpu']] },
      { address: 'aws_vpc.a', action: 'update', after: { tags: { Name: 'a' }, tags_all: { Name: 'a' } } },
    ]);

    await folder.apply();
    const after = await folder.state();
    expect(after['aws_vpc.a']?.values.id).toBe(before['aws_vpc.a']?.values.id);
    expect(after['aws_ecs_task_definition.app']?.values).toMatchObject({
      revision: 2,
      arn: 'arn:aws:ecs:eu-central-1:111111111111:task-definition/app:2',
    });
    expect((await folder.plan()).hasChanges).toBe(false);
  });

  it('removes what it no longer holds, of a type that nothing names any more', async () => {
    const folder = bench.folder(task('256'));
    await folder.init();
    await folder.apply();
    bench.change({ resource: { aws_vpc: task('256').resource.aws_vpc } });
    expect((await folder.plan()).changes).toMatchObject([
      { address: 'aws_ecs_task_definition.app', action: 'delete', after: null },
    ]);
  });

  it('plans only outputs where only outputs change', async () => {
    const folder = bench.folder(task('256'));
    await folder.init();
    await folder.apply();
    bench.change({ ...task('256'), output: { vpc: { value: '${aws_vpc.a.id}' } } });
    expect(await folder.plan()).toMatchObject({ hasChanges: true, changes: [] });
  });
});

describeTerraform('a state elsewhere', bench => {
  let elsewhere: string;
  beforeAll(() => {
    elsewhere = mkdtempSync(path.join(tmpdir(), 'terraform-standin-state-'));
  });
  afterAll(() => {
    rmSync(elsewhere, { recursive: true, force: true });
  });

  it('is read for the types it holds, as the path of a local backend tells', async () => {
    const terraform = {
      required_providers: { aws: { source: 'hashicorp/aws', version: '>= 6.25, < 7' } },
      backend: { local: { path: path.join(elsewhere, 'terraform.hub.tfstate') } },
    };
    const folder = bench.folder({ ...task('256'), terraform });
    await folder.init();
    await folder.apply();
    bench.change({ terraform });
    expect((await folder.plan()).counts).toMatchObject({ delete: 2 });
  });
});

describeTerraform('what is known of a value that apply will tell', bench => {
  it('stays known in the plan, or Terraform would refuse it', async () => {
    const folder = bench.folder({
      resource: {
        aws_vpc: { a: { cidr_block: '10.0.0.0/16' } },
        aws_route_table: { a: { vpc_id: '${aws_vpc.a.id}', tags: { Name: 'private-${aws_vpc.a.id}' } } },
      },
      output: {
        starts: { value: '${startswith(aws_route_table.a.tags.Name, "private-")}' },
        isThere: { value: '${aws_route_table.a.tags.Name != null}' },
      },
    });
    await folder.init();
    const { stdout } = await folder.run('plan', '-no-color');
    expect(stdout).toMatch(/\+ isThere += true/);
    expect(stdout).toMatch(/\+ starts += true/);
  });
});

describeTerraform('secrets', bench => {
  it('are neither printed nor, where they are write-only, kept', async () => {
    const folder = bench.folder({
      resource: {
        aws_ssm_parameter: {
          shown: { name: '/a', type: 'SecureString', value: 'open-sesame' },
          written: { name: '/b', type: 'SecureString', value_wo: 'swordfish', value_wo_version: 1 },
        },
      },
      output: { value: { value: '${aws_ssm_parameter.shown.value}', sensitive: true } },
    });
    await folder.init();
    const { stdout } = await folder.apply();
    expect(stdout).not.toMatch(/open-sesame|swordfish/);
    expect(await folder.outputs()).toEqual({
      value: { sensitive: true, type: 'string', value: 'open-sesame' },
    });
    expect(JSON.stringify(await folder.state())).not.toContain('swordfish');
  });

  it('make an output sensitive, or are refused', async () => {
    const folder = bench.folder({
      resource: { aws_ssm_parameter: { a: { name: '/a', type: 'String', value: 'open-sesame' } } },
      output: { value: { value: '${aws_ssm_parameter.a.value}' } },
    });
    await folder.init();
    await expect(folder.plan()).rejects.toThrow(/Output refers to sensitive values/);
  });
});
