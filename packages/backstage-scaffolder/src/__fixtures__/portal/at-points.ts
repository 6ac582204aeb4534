import { setTimeout as pause } from 'node:timers/promises';
import { FORM } from '../form';
import type { Laid } from './gate';
import { expectedOf, type Left, leftOf } from './left';
import type { Point } from './points.data';
import type { Scene } from './scene';

/** A busy machine takes its time. */
const WAIT_MS = 120_000;

/** A task that a point has befallen. */
export interface Started {
  readonly point: Point;
  readonly name: string;
  readonly taskId: string;
  readonly letGo: Laid['letGo'];
}

/**
 * Looks again and again until it is as expected; what it is in the end is what is said. A branch may go while it is looked
 * at: that is no end either.
 */
export async function until<Found>(
  look: () => Promise<Found>,
  isExpected: (found: Found) => boolean,
): Promise<Found> {
  const ends = Date.now() + WAIT_MS;
  for (;;) {
    const isLast = Date.now() > ends;
    try {
      const found = await look();
      if (isLast || isExpected(found)) return found;
    } catch (error) {
      if (isLast) throw error;
    }
    await pause(100);
  }
}

/** Starts a task that a point is about, and waits until it has come there. */
export async function startAt(scene: Scene, point: Point, name: string): Promise<Started> {
  const laid = await point.lay(scene);
  const network = `resource:default/network-${name}`;
  const values = {
    'private-ecr-vpc': { ...FORM, name },
    'private-ecr-vpc-change': { network, changes: ['size'], size: 'small' },
    'private-ecr-vpc-offboard': { network },
  }[point.template];
  const taskId = await scene.client.start(point.template, values);
  await Promise.race([laid.met, refuseEnd(scene, taskId, laid.met)]);
  return { point, name, taskId, letGo: laid.letGo };
}

async function refuseEnd({ client }: Scene, taskId: string, met: Promise<void>): Promise<void> {
  let isMet = false;
  void met.then(() => (isMet = true));
  while (!isMet) {
    const events = await client.events(taskId).catch(() => []);
    if (!isMet && events.some(({ type }) => type === 'completion')) {
      const log = events.map(({ body }) => body.message).join('\n');
      throw new Error(`the task ended before it came there: ${log}`);
    }
    await pause(250);
  }
}

/** What of a task is left, once it is as its point says or never will be. */
export function leftInTheEnd(
  scene: Scene,
  { point, name }: Started,
): Promise<Awaited<ReturnType<typeof leftOf>>> {
  const expected = expectedOf(point);
  return until(
    () => leftOf(scene, point.template, name),
    left => (['range', 'branch', 'network'] as const).every((key: keyof Left) => left[key] === expected[key]),
  );
}

/** Cancels a task, and waits until it knows. */
export async function cancel({ client }: Scene, taskId: string): Promise<void> {
  await client.cancel(taskId);
  const told = /The task was cancelled/;
  const events = await until(
    () => client.events(taskId),
    found => found.some(({ body }) => told.test(body.message)),
  );
  if (!events.some(({ body }) => told.test(body.message))) {
    throw new Error(`it never knew that it was cancelled: ${JSON.stringify(events)}`);
  }
}
