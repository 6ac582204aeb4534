import type { Credentials } from './account-credentials';
import type { ClientConfig, ClientMaker, Clients, ServiceName } from './client-maker';
import { CallError } from './failures/call-error';
import type { GatedHandler } from './transport/gated-handler';

/** What all clients of a unit are made with. */
export interface ClientSettings {
  readonly region: string;
  readonly credentials: Credentials;
  readonly requestHandler: GatedHandler;
  readonly attempts: number;
  readonly signal: AbortSignal;
  readonly maker: ClientMaker;
}

/** Makes clients, each once. */
export function clientsFor(
  settings: ClientSettings,
): <Service extends ServiceName>(service: Service) => Promise<Clients[Service]> {
  const made = new Map<ServiceName, Promise<Clients[ServiceName]>>();
  let first: Clients[ServiceName] | undefined;
  const make = async (service: ServiceName) => {
    // By how much this machine's clock is off, the client that was made first has found out.
    const config = { ...configOf(settings), systemClockOffset: first?.config.systemClockOffset ?? 0 };
    const client = await settings.maker.make(service, config);
    watch(client.middlewareStack as unknown as Stack, service, settings.signal);
    first ??= client;
    return client;
  };
  return <Service extends ServiceName>(service: Service) => {
    const client = made.get(service) ?? make(service);
    made.set(service, client);
    return client as Promise<Clients[Service]>;
  };
}

function configOf({
  region,
  credentials,
  requestHandler,
  attempts,
}: ClientSettings): Omit<ClientConfig, 'systemClockOffset'> {
  return {
    region,
    // The SDK writes a mark of its own into the object that it is given.
    credentials: () => Promise.resolve({ ...credentials }),
    requestHandler,
    maxAttempts: attempts,
    retryMode: 'adaptive',
    customUserAgent: 'private-ecr',
  };
}

type Next = (args: unknown) => Promise<unknown>;
/** Of one call: the SDK hands the same object to all that is done for it. */
interface CallContext {
  readonly commandName?: string;
  /** What the try before failed of. */
  privateEcrLastFailure?: unknown;
}
interface Stack {
  add(
    middleware: (next: Next, context: CallContext) => Next,
    options: {
      readonly step: 'initialize' | 'deserialize';
      readonly name: string;
      readonly priority: 'high';
    },
  ): void;
}

/**
 * Names the call in its error, and ends it with the unit: the SDK would sit out its pauses before trying again. A call
 * that is ended so failed of what its last try failed of: that tells more than that the time was over.
 */
function watch(stack: Stack, service: ServiceName, signal: AbortSignal): void {
  stack.add(
    (next, context) => async args => {
      const call = `${service}:${(context.commandName ?? '').replace(/Command$/, '')}`;
      try {
        return await endedWith(signal, () => next(args));
      } catch (error) {
        const cause = signal.aborted ? (context.privateEcrLastFailure ?? signal.reason) : error;
        throw new CallError(call, cause);
      }
    },
    { step: 'initialize', name: 'privateEcrWatch', priority: 'high' },
  );
  stack.add(
    (next, context) => async args => {
      try {
        return await next(args);
      } catch (error) {
        if (!signal.aborted) context.privateEcrLastFailure = error;
        throw error;
      }
    },
    { step: 'deserialize', name: 'privateEcrLastFailure', priority: 'high' },
  );
}

async function endedWith<Result>(signal: AbortSignal, call: () => Promise<Result>): Promise<Result> {
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([call(), ended]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
