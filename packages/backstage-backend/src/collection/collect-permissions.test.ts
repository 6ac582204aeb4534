import { FURTHER_CALLS, SNAPSHOT_CALLS } from '@private-ecr/core';
import { callsOf, HUB_PLAN, TEAM_PLAN } from './__fixtures__/a-world';
import {
  ALL_ACTIONS,
  deniedParts,
  PATTERN_PLAN,
  readWith,
  sandboxAllowing,
} from './__fixtures__/permissions';

jest.setTimeout(60_000);

test('with the policies everything is read, and each of their actions is used', async () => {
  const sandbox = await sandboxAllowing(ALL_ACTIONS);
  const facts = await readWith(sandbox, [HUB_PLAN, TEAM_PLAN, PATTERN_PLAN]);
  expect(facts.flatMap(({ parts }) => Object.values(parts)).filter(({ failure }) => failure)).toEqual([]);

  const made = new Set(Object.keys(callsOf(sandbox)));
  made.delete('sts:AssumeRole');
  const { Prices: _prices, ...further } = FURTHER_CALLS;
  const known = Object.values({ ...SNAPSHOT_CALLS, ...further })
    .flat()
    .filter(({ by }) => by !== 'commands')
    .map(({ service, operation }) => `${service}:${operation}`);
  expect(made).toEqual(new Set(known));
  await sandbox.close();
});

test('without any, every part that is asked for is denied', async () => {
  const sandbox = await sandboxAllowing(['sts:AssumeRole']);
  const [facts] = await readWith(sandbox, [HUB_PLAN]);
  const states = Object.values(facts?.parts ?? {});
  expect(states.length).toBeGreaterThan(15);
  for (const { failure } of states) expect(failure).toMatchObject({ code: 'AccessDenied' });
  await sandbox.close();
});

test.each([
  ['ec2:DescribeSubnets', 'Subnets'],
  ['route53profiles:ListProfileAssociations', 'ProfileAssociations'],
  ['iam:GetPolicyVersion', 'Roles'],
])('without %s exactly the %s are denied', async (action, part) => {
  const sandbox = await sandboxAllowing(ALL_ACTIONS.filter(each => each !== action));
  expect(deniedParts(await readWith(sandbox, [HUB_PLAN, TEAM_PLAN]))).toEqual([part]);
  await sandbox.close();
});
