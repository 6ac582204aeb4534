import type { Entry } from '../world/world';

/** Whether an endpoint is an interface endpoint. */
export function isInterface({ VpcEndpointType }: Entry): boolean {
  return VpcEndpointType === 'Interface';
}

/** Whether an endpoint is a gateway endpoint to a service, such as `s3`. */
export function isGatewayTo({ VpcEndpointType, ServiceName }: Entry, service: string): boolean {
  return VpcEndpointType === 'Gateway' && serviceOf(ServiceName) === service;
}

/** Whether an endpoint is an interface endpoint of ECR: one of the two that every pull needs. */
export function isOfEcr(endpoint: Entry): boolean {
  return isInterface(endpoint) && ['ecr.api', 'ecr.dkr'].includes(serviceOf(endpoint['ServiceName']));
}

/** The service at the end of a name: `ecr.api` of `com.amazonaws.eu-west-1.ecr.api`. */
function serviceOf(serviceName: unknown): string {
  return /^(?:cn\.)?com\.amazonaws\.[a-z0-9-]+\.(.+)$/.exec(String(serviceName))?.[1] ?? '';
}
