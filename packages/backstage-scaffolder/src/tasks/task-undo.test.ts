import { mockServices } from '@backstage/backend-test-utils';
import { TaskUndo } from './task-undo';

function aTask() {
  const controller = new AbortController();
  const context = { signal: controller.signal, logger: mockServices.logger.mock(), task: { id: 'task-1' } };
  const undo = new TaskUndo();
  const done: string[] = [];
  const add = (key: string) => undo.add(context, key, async () => void done.push(key));
  return { controller, context, undo, done, add, ended: () => undo.done(controller.signal) };
}

test('a cancelled task takes back what it did, last to first', async () => {
  const { controller, done, add, ended } = aTask();
  add('reservation');
  add('branch');
  controller.abort();
  await ended();
  expect(done).toEqual(['branch', 'reservation']);
});

test('what is done in the moment of the cancellation is taken back too', async () => {
  const { controller, done, add, ended } = aTask();
  add('reservation');
  controller.abort();
  add('branch');
  await ended();
  expect(done.sort()).toEqual(['branch', 'reservation']);
});

test('one that cannot be taken back does not keep the others', async () => {
  const { controller, context, undo, done, add, ended } = aTask();
  add('reservation');
  undo.add(context, 'branch', () => Promise.reject(new Error('the host is down')));
  controller.abort();
  await ended();
  expect(done).toEqual(['reservation']);
  expect(context.logger.error).toHaveBeenCalledWith(expect.stringContaining('the host is down'));
});

test('what is settled stays, whenever the task is cancelled from then on', async () => {
  const { controller, context, undo, done, add, ended } = aTask();
  add('reservation');
  await undo.settle(context, async () => controller.abort());
  await ended();
  expect(done).toEqual([]);
});

test('a task that was cancelled is not settled', async () => {
  const { controller, context, undo, done, add, ended } = aTask();
  add('reservation');
  controller.abort();
  await expect(undo.settle(context, async () => 'confirmed')).rejects.toThrow();
  await ended();
  expect(done).toEqual(['reservation']);
});

test('where settling fails in a cancelled task, all is taken back', async () => {
  const { controller, context, undo, done, add, ended } = aTask();
  add('reservation');
  const settling = undo.settle(context, async () => {
    controller.abort();
    throw new Error('the reservation ended');
  });
  await expect(settling).rejects.toThrow('the reservation ended');
  await ended();
  expect(done).toEqual(['reservation']);
});
