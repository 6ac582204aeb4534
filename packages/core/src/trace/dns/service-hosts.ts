import { dnsNames } from '../../aws-catalogue';
import { parseImageUri } from '../../ids';
import type { Workload } from '../../workload';

/** Where Docker Hub serves images, for images that name no host. */
const DOCKER_HUB_HOST = 'registry-1.docker.io';
const REGISTRY = 'registry:';

/** A host that a task calls. */
export interface ServiceHost {
  readonly name: string;
  readonly port: number;
  /** Whether it answers with IPv6 addresses too; these are not modelled. */
  readonly isDualStack: boolean;
}

const HTTPS = 443;

/** Stands for a bucket whose name is not public. */
const SOME_BUCKET = 'some-bucket';

/**
 * The hosts of one needed service: the registries of the images for `ecr.dkr`, the bucket of layers for `s3`, else the
 * service's own name.
 *
 * @param bucket - of layers, where it is known
 * @returns empty where the name of the service is not known
 */
export function serviceHosts(
  { service, region }: { readonly service: string; readonly region: string },
  workload: Workload,
  bucket: string | undefined,
): readonly ServiceHost[] {
  if (service.startsWith(REGISTRY)) return [registryHost(service.slice(REGISTRY.length))];
  if (service === 'ecr.dkr') return registriesOf(workload, region);
  return dnsNames(service, region).map(({ name, wildcard }) => ({
    name: wildcard ? `${bucket ?? SOME_BUCKET}.${name}` : name,
    port: HTTPS,
    isDualStack: false,
  }));
}

function registryHost(text: string): ServiceHost {
  const [host = '', port] = (text === 'docker.io' ? DOCKER_HUB_HOST : text).split(':');
  return { name: host, port: port === undefined ? HTTPS : Number(port), isDualStack: false };
}

function registriesOf({ taskDefinition }: Workload, region: string): readonly ServiceHost[] {
  const hosts = taskDefinition.containerDefinitions.flatMap(({ image }) => {
    const parsed = parseImageUri(image);
    if (parsed?.registry !== 'ecr' || parsed.region !== region) return [];
    return [{ name: parsed.host.replace(/:\d+$/, ''), port: HTTPS, isDualStack: parsed.dualStack ?? false }];
  });
  return [...new Map(hosts.map(host => [host.name, host])).values()];
}
