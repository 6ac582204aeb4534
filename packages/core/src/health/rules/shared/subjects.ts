import { parseServiceName } from '../../../aws-catalogue';
import type { Located, VpcEndpoint } from '../../../snapshot';
import { type Evidence, evidenceOf } from '../../../trace/finding';
import type { HealthScope, ScopedVpc } from '../../scope/scope';

/** An endpoint as what a reason is about. */
export function endpointSubject({ entry }: Located<VpcEndpoint>): Evidence {
  return evidenceOf('vpc-endpoint', entry.VpcEndpointId);
}

/** An endpoint in a sentence: `vpce-0123456789abcdef0 (ecr.api)`. */
export function endpointName({ entry }: Located<VpcEndpoint>): string {
  return `${entry.VpcEndpointId} (${serviceOf({ entry })})`;
}

/** The short name of an endpoint's service. */
export function serviceOf({ entry }: Pick<Located<VpcEndpoint>, 'entry'>): string {
  return parseServiceName(entry.ServiceName)?.service ?? entry.ServiceName;
}

export function vpcSubject({ vpcId }: ScopedVpc): Evidence {
  return evidenceOf('vpc', vpcId);
}

/** Endpoints with network interfaces; AWS spells the type `Interface`. */
export function interfaceEndpoints({ endpoints }: ScopedVpc): readonly Located<VpcEndpoint>[] {
  return endpoints.filter(({ entry }) => entry.VpcEndpointType?.toLowerCase() === 'interface');
}

/** All interface endpoints that are looked at. */
export function allInterfaceEndpoints({ vpcs }: HealthScope): readonly Located<VpcEndpoint>[] {
  return vpcs.flatMap(interfaceEndpoints);
}

/** Ids in a sentence, in an order that does not depend on the snapshot's. */
export function listed(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(', ');
}
