import { entityDetailSchema, entitySummarySchema, fleetPageSchema } from '@private-ecr/core';
import { z } from 'zod';

const sessionSchema = z.object({ backstageIdentity: z.object({ token: z.string() }) });

const taskSchema = z.object({ id: z.string() });
const eventsSchema = z.array(
  z.object({
    createdAt: z.string(),
    type: z.string(),
    body: z.object({
      message: z.string(),
      stepId: z.string().optional(),
      status: z.string().optional(),
    }),
  }),
);

/** The portal's API, as one of the demo users. */
export interface PortalApi {
  readonly summary: (service: string) => Promise<z.output<typeof entitySummarySchema>>;
  /** Of an entity, such as `resource/default/network-payments`. */
  readonly detail: (entity: string) => Promise<z.output<typeof entityDetailSchema>>;
  /** What may be asked for. */
  readonly requestOptions: () => Promise<unknown>;
  /** What the catalog has; undefined where it has nothing. */
  readonly entity: (entity: string) => Promise<unknown>;
  /** Runs a template without its form, and waits until its task has ended well. */
  readonly runTemplate: (template: string, values: object, withinMs: number) => Promise<string>;
  /** Waits until a task has ended well. */
  readonly taskEnd: (taskId: string, withinMs: number) => Promise<void>;
  readonly taskEvents: (taskId: string) => Promise<z.output<typeof eventsSchema>>;
  readonly fleet: () => Promise<z.output<typeof fleetPageSchema>>;
}

/** Signs in as the sign-in page does. */
export async function signIn(url: string, user: string): Promise<PortalApi> {
  const session = await fetch(`${url}/api/auth/demo/refresh`, {
    headers: { 'x-demo-user': `user:default/${user}`, 'x-requested-with': 'XMLHttpRequest' },
  });
  const { token } = sessionSchema.parse(await session.json()).backstageIdentity;
  const ask = (path: string, body?: object) =>
    fetch(`${url}/api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  const answerOf = async (path: string, body?: object): Promise<unknown> => {
    const response = await ask(path, body);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const get = (path: string) => answerOf(`private-ecr/v1/${path}`);
  const taskEvents = async (taskId: string) =>
    eventsSchema.parse(await answerOf(`scaffolder/v2/tasks/${taskId}/events`));
  const taskEnd = async (taskId: string, withinMs: number) => {
    const { answer } = await eventually(
      () => taskEvents(taskId),
      events => events.some(({ type }) => type === 'completion'),
      withinMs,
    );
    const end = answer.find(({ type }) => type === 'completion')?.body.message ?? 'not at all';
    if (!end.endsWith('completed')) throw new Error(`the task ${taskId} ended: ${end}`);
  };
  return {
    summary: async service =>
      entitySummarySchema.parse(await get(`entities/component/default/${service}/summary`)),
    detail: async entity => entityDetailSchema.parse(await get(`entities/${entity}/detail`)),
    requestOptions: () => get('requests/options'),
    entity: async entity => {
      const response = await ask(`catalog/entities/by-name/${entity}`);
      return response.status === 404 ? undefined : response.json();
    },
    runTemplate: async (template, values, withinMs) => {
      const templateRef = `template:default/${template}`;
      const { id } = taskSchema.parse(await answerOf('scaffolder/v2/tasks', { templateRef, values }));
      await taskEnd(id, withinMs);
      return id;
    },
    taskEvents,
    taskEnd,
    fleet: async () => fleetPageSchema.parse(await get('fleet?limit=100')),
  };
}

/** Asks until an answer is as it should be; the last one where it never is. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isRight: (answer: Answer) => boolean,
  withinMs: number,
): Promise<{ readonly answer: Answer; readonly tookMs: number }> {
  const startedAt = Date.now();
  for (;;) {
    const answer = await ask().catch((error: unknown) => error as Answer);
    const tookMs = Date.now() - startedAt;
    if ((!(answer instanceof Error) && isRight(answer)) || tookMs > withinMs) return { answer, tookMs };
    await new Promise(resolve => setTimeout(resolve, 250));
  }
}
