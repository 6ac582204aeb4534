import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cancel, leftInTheEnd, startAt, until } from './__fixtures__/portal/at-points';
import { FORM } from './__fixtures__/form';
import { leftOf } from './__fixtures__/portal/left';
import { KILLED_AT_CALLS, onCall, onGit, type Point } from './__fixtures__/portal/points.data';
import { aScene, type Scene } from './__fixtures__/portal/scene';

const TEMPLATE = 'private-ecr-vpc';
const RECOVERY = { enabled: true, workspaceProvider: 'database', staleTimeout: { seconds: 10 } };
/** Long enough for a task that nothing befalls, on a busy machine too. */
const SHORT = { reservation: { seconds: 30 } };

const scenes: Scene[] = [];
afterEach(() => Promise.all(scenes.splice(0).map(scene => scene.close())));

/** A portal on SQLite. */
async function onSqlite(): Promise<Scene> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-killed-'));
  const scene = await aScene({ database: { client: 'better-sqlite3', connection: { directory } } });
  scenes.push(scene);
  return scene;
}

const at = (step: string, lay: Point['lay'], leaves: Point['leaves']): Point => ({
  template: TEMPLATE,
  step,
  what: 'killed',
  lay,
  leaves,
});

/** The last reservation is over. */
const over = ({ client }: Scene) =>
  until(
    () => client.held(),
    held => held.every(({ state }) => state === 'confirmed'),
  );

test('on SQLite too, what a killed backend was at goes on', async () => {
  const scene = await onSqlite();
  await scene.start({ taskRecovery: { ...RECOVERY, staleTimeout: { hours: 1 } } });
  const started = [];
  for (const [place, point] of KILLED_AT_CALLS.entries()) {
    started.push(await startAt(scene, point, `new${place}`));
  }
  const reserved = new Map((await scene.client.held()).map(({ requestId, cidr }) => [requestId, cidr]));
  await scene.kill();
  await scene.start({ taskRecovery: RECOVERY });
  for (const one of started) {
    const end = await scene.client.end(one.taskId);
    const { cidrs, ...left } = await leftInTheEnd(scene, one);
    expect({ log: end.log, status: end.status, ...left }).toEqual({
      log: end.log,
      status: 'completed',
      range: 'confirmed',
      branch: 'one, 1 commit',
      network: '1 to review',
    });
    expect([reserved.get(one.taskId) ?? cidrs[0]]).toEqual(cidrs);
  }
});

test('without recovery a reservation ends by itself, and whoever asks again gets the range and the branch', async () => {
  const scene = await onSqlite();
  const options = { ...SHORT, taskRecovery: { enabled: false } };
  await scene.start(options);
  const reserved = await startAt(scene, at('allocate', onCall('reserve', 'hold-after'), 'nothing'), 'one');
  const pushed = await startAt(scene, at('push', onGit('push', 'hold-after'), 'nothing'), 'two');
  await scene.kill();
  await scene.start(options);
  expect(await leftOf(scene, TEMPLATE, 'two')).toMatchObject({ branch: 'one, 1 commit' });
  await over(scene);
  for (const { name, taskId } of [reserved, pushed]) {
    expect(await leftOf(scene, TEMPLATE, name)).toMatchObject({ range: 'free' });
    const end = await scene.client.run(TEMPLATE, { ...FORM, name });
    expect({ log: end.log, status: end.status }).toEqual({ log: end.log, status: 'completed' });
    expect(await leftOf(scene, TEMPLATE, name)).toMatchObject({
      range: 'confirmed',
      branch: 'one, 1 commit',
      network: '1 to review',
    });
    const message = await scene.remote.message(`private-ecr/add-${name}`);
    expect(message).toContain(`Private-ECR-Request: ${end.id}`);
    expect(message).not.toContain(taskId);
  }
});

test('a backend that was killed, in the middle of a cancellation too, and was away for longer than reservations last: tasks end, and nothing is left', async () => {
  const scene = await onSqlite();
  await scene.start({ ...SHORT, taskRecovery: { ...RECOVERY, staleTimeout: { hours: 1 } } });
  const pushed = await startAt(scene, at('push', onGit('push', 'hold-after'), 'nothing'), 'pushed');
  const unsure = await startAt(scene, at('confirm', onCall('confirm', 'hold-before'), 'nothing'), 'unsure');
  const cancelled = await startAt(scene, at('push', onGit('push', 'hold-after'), 'nothing'), 'cancelled');
  const deleting = await onGit('push', 'hold-before')(scene);
  await cancel(scene, cancelled.taskId);
  await cancelled.letGo();
  await deleting.met;
  const all = [pushed, unsure, cancelled];
  const names = all.map(({ name }) => name).sort();
  const reserved = await scene.client.held();
  expect(reserved.map(({ name }) => name).sort()).toEqual(names);
  await scene.kill();
  // Nothing of it was taken back by then.
  expect(await scene.remote.branches()).toEqual(names.map(name => `private-ecr/add-${name}`).sort());

  const expiresAt = Math.max(...reserved.map(one => Date.parse(one.expiresAt ?? '')));
  await until(
    async () => Date.now(),
    now => now > expiresAt,
  );
  await scene.start({ ...SHORT, taskRecovery: RECOVERY, gitops: { tidyEvery: { seconds: 3 } } });
  for (const one of all) {
    const end = await scene.client.end(one.taskId);
    const why =
      one === cancelled ? /has been cancelled/ : /the reservation .* ended at|found no private-ecr\/add-/;
    expect(end.log).toMatch(why);
    expect({ log: end.log, status: end.status }).toEqual({ log: end.log, status: 'failed' });
    const { cidrs: _cidrs, ...left } = await leftInTheEnd(scene, one);
    expect(left).toEqual({ range: 'free', branch: 'none', network: 'as before' });
  }
});
