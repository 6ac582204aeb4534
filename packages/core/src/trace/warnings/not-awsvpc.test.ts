import { aSharedSubnetWorkload, type Scenario } from '../../testing';
import { traceOf } from '../__fixtures__/tester';

type TaskDefinition = Scenario['workload']['taskDefinition'];

/** Starts the task this way, with these fields of its task definition; a field that is undefined is left out. */
const started =
  (launchType: 'FARGATE' | 'EC2' | 'EXTERNAL', task: Partial<TaskDefinition>) =>
  ({ workload }: Scenario) => {
    workload.launchType = launchType;
    workload.taskDefinition = JSON.parse(
      JSON.stringify({ ...workload.taskDefinition, ...task, networkMode: task.networkMode }),
    ) as TaskDefinition;
  };

const WINDOWS = { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } };

test.each<[string, ReturnType<typeof started>]>([
  ['awsvpc on Fargate', started('FARGATE', { networkMode: 'awsvpc' })],
  ['awsvpc on EC2', started('EC2', { networkMode: 'awsvpc' })],
  ['no mode on Fargate, which takes awsvpc only', started('FARGATE', {})],
])('%s is traced', (_what, change) => {
  const { verdict, warnings } = traceOf(aSharedSubnetWorkload, change);
  expect({ verdict, warnings }).toEqual({ verdict: 'reachable', warnings: [] });
});

test.each<[string, ReturnType<typeof started>, string]>([
  ['a machine outside AWS', started('EXTERNAL', { networkMode: 'awsvpc' }), 'outside AWS'],
  ['bridge', started('EC2', { networkMode: 'bridge' }), 'in network mode "bridge" the interface of the host'],
  ['host', started('EC2', { networkMode: 'host' }), 'in network mode "host" the interface of the host'],
  ['no mode on EC2', started('EC2', {}), 'names no networkMode, which on EC2 is not awsvpc'],
  ['no mode on EC2 with Windows', started('EC2', WINDOWS), 'names no networkMode'],
  [
    'no network configuration',
    ({ workload }) => void delete workload.networkConfiguration,
    'it has no awsvpcConfiguration',
  ],
])('%s has no legs, and says why', (_what, change, says) => {
  const { verdict, legs, warnings } = traceOf(aSharedSubnetWorkload, change);
  expect({ verdict, legs }).toEqual({ verdict: 'unknown', legs: [] });
  expect(warnings[0]).toEqual({ id: 'not-awsvpc', detail: expect.stringContaining(says) });
});

test('a mode is shown, not obeyed', () => {
  const { warnings } = traceOf(
    aSharedSubnetWorkload,
    started('EC2', { networkMode: '\u001b[2J\u202e\nhost' }),
  );
  expect(warnings[0]?.detail).toContain(String.raw`in network mode "\u001b[2J\u202e\nhost" the interface`);
});
