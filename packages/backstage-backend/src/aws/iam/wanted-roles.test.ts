import type { ObservedWorkload } from '../../model/facts';
import { isWanted, wantedRoles } from './wanted-roles';

const ACCOUNT = '111122223333';
const plan = (roleNames?: readonly string[]) => ({
  unit: { accountId: ACCOUNT, region: 'eu-west-1' },
  ecsServiceArns: [],
  repositoryArns: [],
  readsGlobalLists: true,
  ...(roleNames && { roleNames }),
});
const workload = (executionRoleArn?: string, taskRoleArn?: string): ObservedWorkload => ({
  serviceArn: 'arn:aws:ecs:eu-west-1:111122223333:service/a/b',
  workload: {
    accountId: ACCOUNT,
    region: 'eu-west-1',
    launchType: 'FARGATE',
    taskDefinition: {
      ...(executionRoleArn !== undefined && { executionRoleArn }),
      ...(taskRoleArn !== undefined && { taskRoleArn }),
      containerDefinitions: [{ name: 'a', image: 'a' }],
    },
  },
});

test('roles that task definitions name, each once, without their path, and of this account only', () => {
  const role = `arn:aws:iam::${ACCOUNT}:role/service-role/execution`;
  const workloads = [
    workload(role, `arn:aws:iam::${ACCOUNT}:role/task`),
    workload(role),
    workload('arn:aws:iam::999999999999:role/foreign'),
    workload('${ExecutionRole}'),
  ];
  expect(wantedRoles(plan(), workloads)).toEqual({ names: ['execution', 'task'], patterns: [] });
});

test('roles that the plan looks for, by name or by pattern', () => {
  expect(wantedRoles(plan(['one', 'private-ecr-*']))).toEqual({
    names: ['one'],
    patterns: ['private-ecr-*'],
  });
});

test.each([
  ['private-ecr-*', 'private-ecr-team', true],
  ['private-ecr-*', 'private-ecr-', true],
  ['private-ecr-*', 'other', false],
  ['*', 'anything', true],
  ['*-tasks', 'private-ecr-tasks', true],
  ['private-*-tasks', 'private-tasks', false],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'acb', false],
  ['a.c*', 'abc', false],
  ['(*', '(x', true],
])('%s means %s: %s', (pattern, name, expected) => {
  expect(isWanted({ names: [], patterns: [pattern] }, name)).toBe(expected);
});

test('a pattern of many stars takes no more than linear time', () => {
  expect(isWanted({ names: [], patterns: ['a*'.repeat(2_000)] }, 'a'.repeat(5_000) + 'b')).toBe(true);
  expect(isWanted({ names: [], patterns: [`${'a*'.repeat(2_000)}c`] }, 'a'.repeat(5_000) + 'b')).toBe(false);
});
