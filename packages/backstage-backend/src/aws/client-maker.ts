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

/** What a client is made with, whichever service it is of. */
export interface ClientConfig {
  readonly region: string;
  readonly credentials: () => Promise<Credentials>;
  readonly requestHandler: GatedHandler;
  readonly maxAttempts: number;
  readonly retryMode: string;
  readonly customUserAgent: string;
  readonly systemClockOffset: number;
}

/** Makes clients of the SDK for a process. */
export interface ClientMaker {
  make<Service extends ServiceName>(service: Service, config: ClientConfig): Promise<Clients[Service]>;
}

type ClientClass<Service extends ServiceName> = new (config: ClientConfig) => Clients[Service];

/** A client is loaded when the first unit needs it: many organisations never ask for some of them. */
const CLASSES: { readonly [Service in ServiceName]: () => Promise<ClientClass<Service>> } = {
  cloudcontrol: async () => (await import('@aws-sdk/client-cloudcontrol')).CloudControlClient,
  cloudwatch: async () => (await import('@aws-sdk/client-cloudwatch')).CloudWatchClient,
  ec2: async () => (await import('@aws-sdk/client-ec2')).EC2Client,
  ecr: async () => (await import('@aws-sdk/client-ecr')).ECRClient,
  ecs: async () => (await import('@aws-sdk/client-ecs')).ECSClient,
  iam: async () => (await import('@aws-sdk/client-iam')).IAMClient,
  organizations: async () => (await import('@aws-sdk/client-organizations')).OrganizationsClient,
  pricing: async () => (await import('@aws-sdk/client-pricing')).PricingClient,
  ram: async () => (await import('@aws-sdk/client-ram')).RAMClient,
  route53: async () => (await import('@aws-sdk/client-route-53')).Route53Client,
  route53resolver: async () => (await import('@aws-sdk/client-route53resolver')).Route53ResolverClient,
};

/** Settings that the SDK looks for in the environment and in files, such as `AWS_USE_FIPS_ENDPOINT`. */
const LOOKED_FOR = [
  'useDualstackEndpoint',
  'useFipsEndpoint',
  'userAgentAppId',
  'authSchemePreference',
] as const;
/** Where requests go in the place of AWS, as `AWS_ENDPOINT_URL` says. It is looked for too, and cannot be set. */
const ENDPOINT = 'serviceConfiguredEndpoint';

interface Found {
  readonly settings: object;
  readonly endpoint: unknown;
}

/** A client's settings once it is made. */
type Resolved = Record<string, unknown> & { signer: (scheme?: unknown) => Promise<unknown> };

/**
 * Makes clients that do once what the SDK does over and over: what is looked for in the environment and in files is
 * found by the first client of a service, for those after it; a client signs with one signer, not with one for each
 * request.
 */
export function clientMaker(): ClientMaker {
  const classes = new Map<ServiceName, Promise<unknown>>();
  const found = new Map<ServiceName, Found>();
  const classOf = <Service extends ServiceName>(service: Service) => {
    const loading = classes.get(service) ?? CLASSES[service]();
    classes.set(service, loading);
    return loading as Promise<ClientClass<Service>>;
  };
  return {
    make: async (service, config) => {
      const Client = await classOf(service);
      const before = found.get(service);
      const client = new Client({ ...config, ...before?.settings });
      const resolved = client.config as unknown as Resolved;
      if (before === undefined) found.set(service, foundIn(resolved));
      else resolved[ENDPOINT] = before.endpoint;
      signOnce(resolved);
      return client;
    },
  };
}

function foundIn(config: Resolved): Found {
  return {
    settings: Object.fromEntries(LOOKED_FOR.map(setting => [setting, config[setting]])),
    endpoint: config[ENDPOINT],
  };
}

function signOnce(config: Resolved): void {
  const makeSigner = config.signer;
  let signer: Promise<unknown> | undefined;
  config.signer = scheme => (signer ??= makeSigner(scheme));
}
