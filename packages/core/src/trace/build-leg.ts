import { layerBucket as bucketOf } from '../aws-catalogue';
import { normalizeDnsName, type SnapshotIndex } from '../snapshot';
import type { RequiredEndpoint, Workload } from '../workload';
import { resolve } from './dns/resolve';
import { type ServiceHost, serviceHosts } from './dns/service-hosts';
import type { Resolution } from './dns/resolution';
import { evidenceOf } from './finding';
import type { Leg, Path } from './leg';
import { rangeOfSubnet } from './path/endpoint-interfaces';
import { whyMissing } from './path/missing-list';
import { type Place, placeOf } from './path/place';
import { taskGroups } from './path/task-groups';
import { targetOf } from './path/target';

/** One leg's question. */
export interface LegQuestion {
  readonly index: SnapshotIndex;
  readonly workload: Workload;
  readonly need: RequiredEndpoint;
  readonly subnetId: string;
  /** The name of the bucket of layers where somebody knows better than the table. */
  readonly layerBucket?: string | undefined;
}

/** Follows one needed service from one subnet, as far as facts reach. */
export function buildLeg(question: LegQuestion): Leg {
  const { index, workload, need, subnetId } = question;
  const layerBucket = bucketOf(need.region, question.layerBucket);
  const place = placeOf(index, workload.region, subnetId);
  const hosts = serviceHosts(need, workload, layerBucket);
  return {
    index,
    workload,
    need,
    layerBucket,
    subnetId,
    place,
    range: rangeOfSubnet(place?.subnet),
    groups: taskGroups(index, workload, place),
    paths: hosts.map(host => pathTo(question, place, host)),
  };
}

function pathTo(question: LegQuestion, place: Place | undefined, host: ServiceHost): Path {
  const resolution = resolutionOf(question, place, host);
  if (place === undefined) return { host, resolution, target: { kind: 'unknown', via: 'unknown' } };
  const { index, workload, need } = question;
  const { service, region } = need;
  // Tasks on container instances cannot have a public address of their own.
  const hasPublicIp =
    workload.launchType === 'FARGATE' &&
    workload.networkConfiguration?.awsvpcConfiguration?.assignPublicIp === 'ENABLED';
  const target = targetOf({ index, from: place, resolution, service, region, hasPublicIp });
  return { host, resolution, target };
}

function resolutionOf(
  { index, workload, need, subnetId }: LegQuestion,
  place: Place | undefined,
  { name, isDualStack }: ServiceHost,
): Resolution {
  if (place === undefined) {
    const detail = whyMissing(index, subnetId, 'Subnets', workload.accountId, workload.region);
    return { kind: 'unknown', detail, evidence: [evidenceOf('subnet', subnetId)] };
  }
  if (isDualStack) {
    const detail = `${name} is a dual-stack host: whether endpoints serve it is not known`;
    return { kind: 'unknown', detail, evidence: [] };
  }
  const { service, region } = need;
  const resolution = resolve({ index, from: place, host: normalizeDnsName(name), service, region });
  if (resolution.kind !== 'endpoint' || resolution.endpoint.entry.IpAddressType !== 'ipv6') return resolution;
  const detail = `${resolution.endpoint.entry.VpcEndpointId} has IPv6 addresses only, which are not modelled`;
  return { kind: 'unknown', detail, evidence: resolution.evidence };
}
