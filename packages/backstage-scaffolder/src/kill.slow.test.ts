import { cancel, leftInTheEnd, startAt, type Started } from './__fixtures__/portal/at-points';
import type { TaskEnd } from './__fixtures__/portal/client';
import { faultTable, readmeTable, writeReadmeTable } from './__fixtures__/portal/fault-table';
import { LEFT } from './__fixtures__/portal/left';
import { CANCELLED, FAILING, KILLED, type Point } from './__fixtures__/portal/points.data';
import { aPostgres, type Postgres } from './__fixtures__/portal/postgres';
import { aScene, type Scene } from './__fixtures__/portal/scene';
import { teamsThatAreThere } from './__fixtures__/portal/teams';

/** Tasks that are held are silent for longer than those of a portal that was killed. */
const TAKES_UP_NOTHING = {
  taskRecovery: { enabled: true, workspaceProvider: 'database', staleTimeout: { hours: 1 } },
};

let postgres: Postgres;
let scene: Scene;
const table = faultTable();
const isNew = ({ template }: Point) => template === 'private-ecr-vpc';
/** Each is changed or ended once. */
const existing = [...KILLED, ...CANCELLED, ...FAILING]
  .filter(point => !isNew(point))
  .map((_, place) => `there${place}`);
const unused = [...existing];
let news = 0;
/** A network for each task. */
const nameFor = (point: Point) => (isNew(point) ? `new${(news += 1)}` : (unused.shift() ?? ''));

beforeAll(async () => {
  const teams = teamsThatAreThere(existing);
  postgres = await aPostgres();
  scene = await aScene({ database: postgres.database('killed_'), ...teams });
  await scene.start(TAKES_UP_NOTHING);
  await teams.confirm(scene.client);
}, 300_000);
afterAll(async () => {
  await scene.close();
  await postgres.end();
}, 60_000);

/** What is left is what the point says. @returns the ranges that are held */
async function expectLeft(started: Started, end: TaskEnd): Promise<readonly string[]> {
  const { template, step, what, leaves } = started.point;
  const { cidrs, ...left } = await leftInTheEnd(scene, started);
  const where = `${template}, ${step}, ${what}; ${end.log}`;
  expect({ where, ...left }).toEqual({ where, ...LEFT[template][leaves] });
  table.add(started.point, end, left);
  return cidrs;
}

test('a backend that is killed at any step: the request goes on with the same range, to one branch of one commit', async () => {
  const started: Started[] = [];
  for (const point of KILLED) {
    started.push(await startAt(scene, point, nameFor(point)));
  }
  const reserved = new Map((await scene.client.held()).map(({ requestId, cidr }) => [requestId, cidr]));
  await scene.kill();
  await scene.start();
  for (const one of started) {
    const end = await scene.client.end(one.taskId);
    const cidrs = await expectLeft(one, end);
    expect({ log: end.log, status: end.status }).toEqual({ log: end.log, status: 'completed' });
    const before = reserved.get(one.taskId);
    expect(before === undefined ? cidrs : [before]).toEqual(cidrs);
    expect(end.log.match(/Starting up task/g)).toHaveLength(2);
  }
  const ranges = (await scene.client.held()).map(({ cidr }) => cidr);
  expect(new Set(ranges).size).toBe(ranges.length);
});

test.each(CANCELLED.map(point => [point.template, `${point.what} ${point.step}`, point] as const))(
  '%s that is %s leaves nothing, or all of a request that was made',
  async (_template, _what, point) => {
    const one = await startAt(scene, point, nameFor(point));
    await cancel(scene, one.taskId);
    await one.letGo();
    const end = await scene.client.end(one.taskId);
    await expectLeft(one, end);
    expect(end.log).toContain('has been cancelled');
  },
);

test.each(FAILING.map(point => [point.template, `${point.step}: ${point.what}`, point] as const))(
  '%s, %s: nothing is left, or all of a request that was made',
  async (_template, _what, point) => {
    const one = await startAt(scene, point, nameFor(point));
    const end = await scene.client.end(one.taskId);
    await one.letGo();
    await expectLeft(one, end);
  },
);

test('the README says so, row by row', () => {
  const text = table.text();
  process.stdout.write(`${text}\n`);
  if (process.env['UPDATE_README'] === '1') writeReadmeTable(text);
  expect(readmeTable()).toContain(text);
});
