import { dnsNames, parseServiceName } from '../../aws-catalogue';
import type { Located, VpcEndpoint } from '../../snapshot';
import { evidenceOf } from '../finding';
import { listOf } from '../path/missing-list';
import type { Question } from './question';
import { type Answers, type Candidate, labelCount, RANK } from './resolution';

/** States in which an endpoint is gone, though AWS may still list it. */
const GONE: ReadonlySet<string> = new Set(['deleted']);

/** Whether an endpoint is an interface endpoint of a service. */
export function isInterfaceOf(
  { entry }: Located<VpcEndpoint>,
  { service, region }: { readonly service: string; readonly region: string },
): boolean {
  const parsed = parseServiceName(entry.ServiceName);
  return (
    entry.VpcEndpointType?.toLowerCase() === 'interface' &&
    parsed?.service === service &&
    parsed.region === region
  );
}

/**
 * Interface endpoints in the VPC itself, which answer for their service's names where private DNS is on. That of S3
 * does so only where it is not kept for resolver endpoints.
 */
export function endpointZones({ index, from, service, region, host }: Question): Answers {
  const apex = dnsNames(service, region)[0]?.name;
  if (apex === undefined) return { candidates: [], gaps: [] };
  const endpoints = index.endpointsOfVpc
    .all(from.region, from.vpcId)
    .filter(endpoint => isInterfaceOf(endpoint, { service, region }) && !isGone(endpoint))
    .sort(availableFirst);
  const gaps = endpoints
    .filter(({ entry }) => entry.PrivateDnsEnabled === undefined)
    .map(({ entry }) => gap(apex, `whether private DNS of ${entry.VpcEndpointId} is on`));
  if (!index.known('VpcEndpoints', from.vpcOwnerId, from.region)) {
    gaps.push(gap(apex, `the ${listOf('VpcEndpoints', from.vpcOwnerId, from.region)}`));
  }
  const candidates = endpoints
    .filter(takesName)
    .map(endpoint => candidateFor(endpoint, apex, `private DNS of ${endpoint.entry.VpcEndpointId}`, host));
  return { candidates, gaps };
}

function candidateFor(endpoint: Located<VpcEndpoint>, domain: string, by: string, host: string): Candidate {
  return {
    domain,
    rank: RANK.endpoint,
    answer: () => ({
      kind: 'endpoint',
      endpoint,
      detail: `${by} answers for ${host}`,
      evidence: [evidenceOf('vpc-endpoint', endpoint.entry.VpcEndpointId)],
    }),
  };
}

/** Whether an endpoint answers for its service's names in its own VPC. */
export function takesName({ entry }: Located<VpcEndpoint>): boolean {
  const onlyInbound = entry.DnsOptions?.PrivateDnsOnlyForInboundResolverEndpoint ?? false;
  return entry.PrivateDnsEnabled === true && !onlyInbound;
}

function isGone({ entry }: Located<VpcEndpoint>): boolean {
  return GONE.has(entry.State?.toLowerCase() ?? '');
}

function availableFirst({ entry: a }: Located<VpcEndpoint>, { entry: b }: Located<VpcEndpoint>): number {
  const rank = ({ State }: VpcEndpoint) => (State?.toLowerCase() === 'available' ? 0 : 1);
  return rank(a) - rank(b) || (a.VpcEndpointId < b.VpcEndpointId ? -1 : 1);
}

function gap(apex: string, missing: string) {
  return { labels: labelCount(apex), rank: RANK.endpoint, missing, evidence: [] };
}
