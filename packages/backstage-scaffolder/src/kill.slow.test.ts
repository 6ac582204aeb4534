import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { terraformBinary } from '@private-ecr/terraform-standin';
import { cancel, leftInTheEnd, startAt, type Started } from './__fixtures__/portal/at-points';
import type { TaskEnd } from './__fixtures__/portal/client';
import { faultTable, readmeTable, writeReadmeTable } from './__fixtures__/portal/fault-table';
import { expectedOf } from './__fixtures__/portal/left';
import {
  CANCELLED,
  FAILING,
  KILLED,
  PLAN_FAILING,
  type Point,
  TAKEN_UP,
} from './__fixtures__/portal/points.data';
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
const existing = [...KILLED, ...CANCELLED, ...FAILING, TAKEN_UP]
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
  const { template, step, what } = started.point;
  const { cidrs, ...left } = await leftInTheEnd(scene, started);
  const where = `${template}, ${step}, ${what}; ${end.log}`;
  expect({ where, ...left }).toEqual({ where, ...expectedOf(started.point) });
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

test('an offboarding that a killed portal had begun, and that is cancelled before it gives the range back, leaves nothing', async () => {
  const one = await startAt(scene, TAKEN_UP, nameFor(TAKEN_UP));
  await scene.kill();
  const again = await TAKEN_UP.lay(scene);
  await scene.start();
  await again.met;
  await cancel(scene, one.taskId);
  await again.letGo();
  const end = await scene.client.end(one.taskId);
  await expectLeft(one, end);
  expect(end.log.match(/Starting up task/g)).toHaveLength(2);
  expect(end.log).toContain('has been cancelled');
}, 300_000);

test('a plan that Terraform cannot make: nothing is left', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-no-providers-'));
  const configuration = path.join(folder, 'terraformrc');
  // Every provider comes from a folder, in which there is none: nothing is asked for over the network.
  fs.writeFileSync(
    configuration,
    `provider_installation {\n  filesystem_mirror {\n    path = "${folder}"\n  }\n}\n`,
  );
  const before = process.env['TF_CLI_CONFIG_FILE'];
  process.env['TF_CLI_CONFIG_FILE'] = configuration;
  try {
    await scene.kill();
    await scene.start({
      ...TAKES_UP_NOTHING,
      // Where there is none, what is not there fails as well.
      gitops: { terraform: terraformBinary() ?? '/no/such/terraform' },
    });
    const one = await startAt(scene, PLAN_FAILING, nameFor(PLAN_FAILING));
    const end = await scene.client.end(one.taskId);
    await expectLeft(one, end);
    expect({ log: end.log, status: end.status }).toEqual({ log: end.log, status: 'failed' });
    expect(end.log).toMatch(/share-new\d+ cannot be (?:initialised|planned)/);
  } finally {
    if (before === undefined) delete process.env['TF_CLI_CONFIG_FILE'];
    else process.env['TF_CLI_CONFIG_FILE'] = before;
    fs.rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

test('the README says so, row by row', () => {
  const text = table.text();
  process.stdout.write(`${text}\n`);
  if (process.env['UPDATE_README'] === '1') writeReadmeTable(text);
  expect(readmeTable()).toContain(text);
});
