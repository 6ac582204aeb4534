import { execFileSync } from 'node:child_process';
import { Contract } from './contracts/contract';
import { sharedSubnetsNetwork, spokeNetwork } from './team/team-network';
import { aStack, aTeam, IMAGE, resourcesOf, synthesised, TEAM_NETWORK, theOnly } from './testing';

const EXPECTED = { partition: 'aws', region: 'eu-central-1', hubId: 'network-frankfurt' };
const ZONES = ['euc1-az1', 'euc1-az2'];
const policyOf = (json: ReturnType<typeof synthesised>) =>
  JSON.parse(String(theOnly(json, 'aws_iam_role_policy')['policy'])) as {
    Statement: { Action: string | string[]; Resource: string | string[] }[];
  };

describe('a team', () => {
  const json = synthesised(aTeam());

  test('has a security group that lets out HTTPS to the endpoints and S3, and nothing else', () => {
    expect(theOnly(json, 'aws_security_group')).not.toHaveProperty('egress');
    expect(resourcesOf(json, 'aws_vpc_security_group_ingress_rule')).toEqual([]);
    expect(resourcesOf(json, 'aws_vpc_security_group_egress_rule')).toEqual([
      expect.objectContaining({
        referenced_security_group_id: '111122223333/sg-0123456789abcdef0',
        from_port: 443,
        to_port: 443,
        ip_protocol: 'tcp',
      }),
      expect.objectContaining({ prefix_list_id: 'pl-0123456789abcdef0', from_port: 443, to_port: 443 }),
    ]);
  });

  test('has a log group with the key of the hub, for a year', () => {
    expect(theOnly(json, 'aws_cloudwatch_log_group')).toMatchObject({
      name: '/private-ecr/checkout',
      kms_key_id: TEAM_NETWORK.logKeyArn,
      retention_in_days: 365,
    });
  });

  test('has an execution role that ECS alone assumes, with a name for each Region', () => {
    const role = theOnly(json, 'aws_iam_role');
    expect(role['name']).toBe('private-ecr-checkout-eu-central-1');
    expect(role['assume_role_policy']).toContain('ecs-tasks.amazonaws.com');
  });

  test('may write to its own log group alone', () => {
    const logs = policyOf(json).Statement.filter(({ Action }) => String(Action).includes('logs:'));
    expect(logs.flatMap(({ Resource }) => Resource)).toEqual([
      expect.stringContaining('444455556666:log-group:/private-ecr/checkout'),
    ]);
  });

  test('tells services what they write into their task definitions', () => {
    expect(json.output?.['task_settings']?.['value']).toEqual({
      executionRoleArn: expect.stringMatching(/aws_iam_role\..*\.arn/),
      logGroup: '/private-ecr/checkout',
      vpcId: TEAM_NETWORK.vpcId,
      subnets: TEAM_NETWORK.subnetIds,
      securityGroups: [expect.stringMatching(/aws_security_group/)],
    });
  });

  test('has no smoke test that nobody asked for', () => {
    expect(resourcesOf(json, 'aws_ecs_task_definition')).toEqual([]);
  });
});

test('what a team may pull can be narrowed to repositories', () => {
  const json = synthesised(aTeam({ repositories: ['checkout/*'], registryAccounts: ['111122223333'] }));
  const pulls = policyOf(json).Statement.filter(({ Action }) => String(Action).includes('BatchGetImage'));
  expect(pulls.flatMap(({ Resource }) => Resource)).toEqual([
    'arn:aws:ecr:eu-central-1:111122223333:repository/checkout/*',
  ]);
});

test('a way to the internet is one rule more', () => {
  const json = synthesised(aTeam({ internetEgress: true }));
  expect(resourcesOf(json, 'aws_vpc_security_group_egress_rule').map(each => each['cidr_ipv4'])).toContain(
    '0.0.0.0/0',
  );
});

describe('the network of a team', () => {
  const contracts = () => {
    const stack = aStack();
    return {
      stack,
      hub: new Contract(stack, 'hub', { kind: 'hub', ...EXPECTED }),
      share: new Contract(stack, 'share', { kind: 'share', ...EXPECTED }),
      spoke: new Contract(stack, 'spoke', { kind: 'spoke', ...EXPECTED }),
    };
  };

  test('in shared subnets names the group of the endpoints with its account', () => {
    const { stack, hub, share } = contracts();
    const json = synthesised(aTeam({ network: sharedSubnetsNetwork(hub, share, { zones: ZONES }) }, stack));
    const reference = '${var.hub_contract.accountId}/${var.hub_contract.endpointSecurityGroupId}';
    expect(
      theOnly(json, 'aws_vpc_security_group_egress_rule', { referenced_security_group_id: reference }),
    ).toBeDefined();
    expect(theOnly(json, 'aws_security_group')['vpc_id']).toBe('${var.share_contract.vpcId}');
  });

  test('in shared subnets can have the client security group of the hub beside its own', () => {
    const { stack, hub, share } = contracts();
    const network = sharedSubnetsNetwork(hub, share, { zones: ZONES, usesClientSecurityGroup: true });
    const json = synthesised(aTeam({ network, smokeTest: { image: IMAGE } }, stack));
    const groups = [expect.stringMatching(/aws_security_group/), '${var.hub_contract.clientSecurityGroupId}'];
    expect(json.output?.['task_settings']?.['value']).toMatchObject({ securityGroups: groups });
    expect(json.output?.['test_ecr_pull']?.['value']).toMatch(
      /securityGroups=\[\$\{aws_security_group\.[^}]*\.id\},\$\{var\.hub_contract\.clientSecurityGroupId\}\]/,
    );
  });

  test('of a spoke names the ranges of the endpoints, as no group is seen over a Transit Gateway', () => {
    const { stack, hub, spoke } = contracts();
    const json = synthesised(
      aTeam({ network: spokeNetwork(hub, spoke, { zones: ZONES, hubZones: ZONES }) }, stack),
    );
    expect(resourcesOf(json, 'aws_vpc_security_group_egress_rule').map(each => each['cidr_ipv4'])).toEqual([
      '${var.hub_contract.subnets["euc1-az1"].cidr}',
      '${var.hub_contract.subnets["euc1-az2"].cidr}',
      undefined,
    ]);
  });
});

describe('the smoke test', () => {
  const json = synthesised(aTeam({ smokeTest: { image: IMAGE } }));

  test('is a Fargate task that pulls the image and ends', () => {
    const task = theOnly(json, 'aws_ecs_task_definition');
    expect(task).toMatchObject({
      family: 'test-ecr-pull-checkout',
      requires_compatibilities: ['FARGATE'],
      network_mode: 'awsvpc',
    });
    expect(task['container_definitions']).toContain(IMAGE);
  });

  test('is run without a public address', () => {
    expect(json.output?.['test_ecr_pull']?.['value']).toContain('assignPublicIp=DISABLED');
  });

  test('is waited for, and the stopped task handed to the diagnosis', () => {
    const command = String(json.output?.['test_ecr_pull_wait']?.['value']);
    expect(command).toMatch(/run-task.*--query 'tasks\[0\]\.taskArn'/);
    expect(command).toMatch(/ecs wait tasks-stopped/);
    expect(command).toMatch(/describe-tasks .* --output json \| npx private-ecr diagnose$/);
  });

  test.each(["it's", 'a; touch pwned', '$(id)', '`id`', 'a b', '"', '\\'])(
    'hands a cluster named %j to the shell as one word',
    cluster => {
      const made = synthesised(aTeam({ smokeTest: { image: IMAGE, cluster } }));
      const command = String(made.output?.['test_ecr_pull']?.['value']).replace(/\$\{[^}]*\}/g, 'ID');
      // `aws` stands for a program that prints its arguments, one on each line.
      const script = `aws() { printf '%s\\n' "$@"; }; ${command}`;
      const words = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\n');
      expect(words[words.indexOf('--cluster') + 1]).toBe(cluster);
      expect(words.slice(0, 2)).toEqual(['ecs', 'run-task']);
    },
  );
});
