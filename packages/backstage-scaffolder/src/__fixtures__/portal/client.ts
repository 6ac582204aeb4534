import { setTimeout as pause } from 'node:timers/promises';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { NetworkRemote } from '../network-remote';
import { ADMINISTRATOR } from './people';
import { templateEntity } from './templates';

/** An entry of a task's log. */
export interface TaskEvent {
  readonly type: string;
  readonly body: { readonly message: string; readonly stepId?: string; readonly status?: string };
}

export interface TaskEnd {
  readonly id: string;
  readonly status: 'completed' | 'failed' | 'cancelled';
  readonly log: string;
  readonly output: Record<string, unknown>;
}

/** A request as the backend has it. */
export interface Held {
  readonly requestId: string;
  readonly cidr: string;
  readonly state: string;
  readonly name: string;
  readonly expiresAt?: string;
}

export interface DryRun {
  readonly log: readonly { readonly body: { readonly message: string } }[];
  readonly directoryContents: readonly { readonly path: string }[];
  readonly output: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** A portal as people use it, over HTTP. */
export interface PortalClient {
  /** Starts a template, as somebody. */
  start(template: string, values: object, user?: string): Promise<string>;
  /** Waits for the end of a task. */
  end(taskId: string): Promise<TaskEnd>;
  run(template: string, values: object, user?: string): Promise<TaskEnd>;
  cancel(taskId: string): Promise<void>;
  events(taskId: string): Promise<readonly TaskEvent[]>;
  /** Runs a template without doing anything. */
  dryRun(template: string, values: object, user?: string): Promise<{ status: number; body: DryRun }>;
  ask(path: string, user?: string, init?: RequestInit): Promise<{ status: number; body: never }>;
  held(hub?: string): Promise<readonly Held[]>;
  /** Forgets every request: gives back what is held, and deletes branches. */
  clean(remote: NetworkRemote): Promise<void>;
  /** Waits until the hub was read: before that, it hands out nothing. */
  untilKnown(): Promise<void>;
}

const ENDS = ['completed', 'failed', 'cancelled'];

/** Asks a portal that answers at a URL, which may be another one each time. */
export function portalClient(origin: () => string): PortalClient {
  const ask: PortalClient['ask'] = async (route, user = 'user:default/tara', init = {}) => {
    const response = await fetch(`${origin()}/api/${route}`, {
      ...init,
      headers: {
        authorization: mockCredentials.user.header(user),
        'content-type': 'application/json',
        // A busy portal ends a connection in the moment in which it is used again.
        connection: 'close',
      },
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as never };
  };
  const events: PortalClient['events'] = async taskId =>
    (await ask(`scaffolder/v2/tasks/${taskId}/events`)).body as readonly TaskEvent[];
  const client: PortalClient = {
    ask,
    events,
    start: async (template, values, user) => {
      const { status, body } = await ask('scaffolder/v2/tasks', user, {
        method: 'POST',
        body: JSON.stringify({ templateRef: `template:default/${template}`, values }),
      });
      if (status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
      return (body as { id: string }).id;
    },
    end: async id => {
      for (;;) {
        const { body: task } = await ask(`scaffolder/v2/tasks/${id}`);
        const { status } = task as { status: TaskEnd['status'] };
        const found = ENDS.includes(status) ? await events(id) : [];
        const completion = found.find(({ type }) => type === 'completion');
        if (completion !== undefined) {
          const log = found.map(({ body }) => body.message).join('\n');
          return {
            id,
            status,
            log,
            output: ((completion.body as { output?: object }).output ?? {}) as Record<string, unknown>,
          };
        }
        await pause(50);
      }
    },
    run: async (template, values, user) => client.end(await client.start(template, values, user)),
    cancel: async id => {
      await ask(`scaffolder/v2/tasks/${id}/cancel`, undefined, { method: 'POST' });
    },
    dryRun: async (template, values, user) => {
      const { status, body } = await ask('scaffolder/v2/dry-run', user, {
        method: 'POST',
        body: JSON.stringify({ template: templateEntity(template), values, directoryContents: [] }),
      });
      return { status, body: body as DryRun };
    },
    held: async (hub = 'network-frankfurt') => {
      const { body } = await ask(`private-ecr/v1/requests?hub=${hub}`, ADMINISTRATOR);
      return (body as { requests?: Held[] }).requests ?? [];
    },
    clean: async remote => {
      for (const { requestId } of await client.held()) {
        await ask(`private-ecr/v1/requests/${requestId}`, ADMINISTRATOR, { method: 'DELETE' });
      }
      await remote.clean();
    },
    untilKnown: () => untilKnown(client),
  };
  return client;
}

async function untilKnown({ ask }: PortalClient): Promise<void> {
  for (let attempt = 0; attempt < 1_500; attempt += 1) {
    const { body } = await ask('private-ecr/v1/requests/options');
    const { hubs = [] } = body as { hubs?: { offers: { sizes: { cidr?: string }[] }[] }[] };
    if (hubs.some(({ offers }) => offers.some(({ sizes }) => sizes.some(({ cidr }) => cidr !== undefined))))
      return;
    await pause(100);
  }
  throw new Error(`the hub is not known: ${JSON.stringify(await ask('private-ecr/v1/requests/options'))}`);
}
