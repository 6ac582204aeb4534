import type { CloudControlClient } from '@aws-sdk/client-cloudcontrol';
import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import type { EC2Client } from '@aws-sdk/client-ec2';
import type { ECRClient } from '@aws-sdk/client-ecr';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { IAMClient } from '@aws-sdk/client-iam';
import type { OrganizationsClient } from '@aws-sdk/client-organizations';
import type { PricingClient } from '@aws-sdk/client-pricing';
import type { RAMClient } from '@aws-sdk/client-ram';
import type { Route53Client } from '@aws-sdk/client-route-53';
import type { Route53ResolverClient } from '@aws-sdk/client-route53resolver';
import type { Credentials } from './account-credentials';
import { CallError } from './failures/call-error';
import type { GatedHandler } from './transport/gated-handler';

/** The clients of the SDK, by the services' names. */
export interface Clients {
  readonly cloudcontrol: CloudControlClient;
  readonly cloudwatch: CloudWatchClient;
  readonly ec2: EC2Client;
  readonly ecr: ECRClient;
  readonly ecs: ECSClient;
  readonly iam: IAMClient;
  readonly organizations: OrganizationsClient;
  readonly pricing: PricingClient;
  readonly ram: RAMClient;
  readonly route53: Route53Client;
  readonly route53resolver: Route53ResolverClient;
}
export type ServiceName = keyof Clients;

/** What all clients of a unit are made with. */
export interface ClientSettings {
  readonly region: string;
  readonly credentials: Credentials;
  readonly requestHandler: GatedHandler;
  readonly attempts: number;
  readonly signal: AbortSignal;
}

type Config = ReturnType<typeof configOf>;

/** A client is loaded when the first unit needs it: many organisations never ask for some of them. */
const CLIENTS: { readonly [Service in ServiceName]: (config: Config) => Promise<Clients[Service]> } = {
  cloudcontrol: async config => new (await import('@aws-sdk/client-cloudcontrol')).CloudControlClient(config),
  cloudwatch: async config => new (await import('@aws-sdk/client-cloudwatch')).CloudWatchClient(config),
  ec2: async config => new (await import('@aws-sdk/client-ec2')).EC2Client(config),
  ecr: async config => new (await import('@aws-sdk/client-ecr')).ECRClient(config),
  ecs: async config => new (await import('@aws-sdk/client-ecs')).ECSClient(config),
  iam: async config => new (await import('@aws-sdk/client-iam')).IAMClient(config),
  organizations: async config =>
    new (await import('@aws-sdk/client-organizations')).OrganizationsClient(config),
  pricing: async config => new (await import('@aws-sdk/client-pricing')).PricingClient(config),
  ram: async config => new (await import('@aws-sdk/client-ram')).RAMClient(config),
  route53: async config => new (await import('@aws-sdk/client-route-53')).Route53Client(config),
  route53resolver: async config =>
    new (await import('@aws-sdk/client-route53resolver')).Route53ResolverClient(config),
};

/** Makes clients, each once. */
export function clientsFor(
  settings: ClientSettings,
): <Service extends ServiceName>(service: Service) => Promise<Clients[Service]> {
  const made = new Map<ServiceName, Promise<Clients[ServiceName]>>();
  let first: Clients[ServiceName] | undefined;
  const make = async (service: ServiceName) => {
    // By how much this machine's clock is off, the client that was made first has found out.
    const config = { ...configOf(settings), systemClockOffset: first?.config.systemClockOffset ?? 0 };
    const client = await CLIENTS[service](config);
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

function configOf({ region, credentials, requestHandler, attempts }: ClientSettings) {
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
