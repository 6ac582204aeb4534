import type { Failure } from '../../features/failure';

const HTTPS_PORT = 443;

/** An attempt to reach a service of AWS that failed in the network. */
export interface UnreachedService {
  readonly service: string;
  /** How to name it to the person: its host where known, else the service. */
  readonly name: string;
  readonly evidence: readonly string[];
}

/**
 * The service that a failing attempt did not reach. A host tells it alone; words count only where a container is
 * being started, since programs speak of services in other matters too.
 */
export function unreachedService(failure: Failure): UnreachedService | undefined {
  const { service, host, network, address, setting } = failure;
  if (network === undefined || service === undefined || host?.outside !== undefined) return undefined;
  if (address?.port !== undefined && address.port !== HTTPS_PORT) return undefined;
  const isTold = host !== undefined || service === 's3';
  if (!isTold && !setting.pull && !setting.start) return undefined;
  const dialled = address === undefined ? [] : [address.text];
  const named = host === undefined ? [] : [host.name];
  return {
    service,
    name: host?.name ?? `the API of ${service}`,
    evidence: [...named, ...dialled, network.evidence],
  };
}

/**
 * Whether the attempt fetched an image layer from S3: by host, or by an address of S3 behind the image's name. The
 * hosts of other APIs are never answered by S3: there, an address of its ranges is just a public one.
 */
export function goesToS3({ service, address }: Failure): boolean {
  return service === 's3' || (address?.kind === 's3' && (service === undefined || service === 'ecr.dkr'));
}

/** Network errors in which packets were lost or not answered, rather than refused. */
export function isSilence({ network }: Failure): boolean {
  return network?.kind === 'timeout' || network?.kind === 'unfinished';
}
